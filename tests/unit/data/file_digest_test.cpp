#include "data/file_digest.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

namespace heng::data {
namespace {

/// The digest of "abc" is an example of FIPS 180-2.
TEST(FileDigest, IsSha256) {
  const auto path = (std::filesystem::temp_directory_path() / ("heng-digest-" + std::to_string(::getpid()))).string();
  std::ofstream(path, std::ios::binary) << "abc";

  EXPECT_EQ(digest_of_file(path).get(), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  std::filesystem::remove(path);
}

TEST(FileDigest, IsEmptyWhereThereIsNoFile) { EXPECT_EQ(digest_of_file("/nowhere/at/all").get(), ""); }

}  // namespace
}  // namespace heng::data
