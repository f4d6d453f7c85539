#include "base/files.hpp"

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

namespace heng {
namespace {

namespace fs = std::filesystem;

class Files : public testing::Test {
 protected:
  Files() { fs::create_directories(folder_); }
  ~Files() override { fs::remove_all(folder_); }

  [[nodiscard]] std::string path(const std::string& name) const { return (folder_ / name).string(); }
  [[nodiscard]] std::size_t count() const {
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder_), fs::directory_iterator()));
  }
  void write(const std::string& name, const std::string& content) const { std::ofstream(path(name)) << content; }

  const fs::path folder_ = fs::path(testing::TempDir()) / ("heng_files_test_" + std::to_string(::getpid()));
};

TEST_F(Files, ReadsBytesAsTheyAre) {
  const std::string content("a\0b\r\n\xFF", 6);
  write("x", content);

  EXPECT_EQ(read_file(path("x")).value(), content);
}

TEST_F(Files, SaysWhyAFileCannotBeRead) {
  const auto missing = read_file(path("none"));
  const auto folder = read_file(folder_.string());
  const auto device = read_file("/dev/null");

  ASSERT_FALSE(missing);
  EXPECT_EQ(missing.error().code, "base.cannot_read");
  EXPECT_EQ(missing.error().place.file, path("none"));
  EXPECT_NE(missing.error().message.zh.find("没有这个文件"), std::string::npos);
  ASSERT_FALSE(folder);
  EXPECT_EQ(folder.error().code, "base.is_folder");
  ASSERT_FALSE(device);
  EXPECT_EQ(device.error().code, "base.not_a_file");
}

TEST_F(Files, WritesNothingBeforeCommit) {
  {
    OutputFiles files;
    ASSERT_TRUE(files.stage(path("a"), "new"));
    EXPECT_FALSE(fs::exists(path("a")));
  }
  EXPECT_EQ(count(), 0U);
}

TEST_F(Files, ReplacesTargetsOnCommit) {
  write("a", "old");
  OutputFiles files;
  ASSERT_TRUE(files.stage(path("a"), "new"));
  ASSERT_TRUE(files.stage(path("sub/b"), "other"));

  ASSERT_TRUE(files.commit());

  EXPECT_EQ(read_file(path("a")).value(), "new");
  EXPECT_EQ(read_file(path("sub/b")).value(), "other");
  EXPECT_EQ(count(), 2U);
}

TEST_F(Files, RestoresEarlierTargetsWhenALaterOneFails) {
  write("a", "old");
  OutputFiles files;
  ASSERT_TRUE(files.stage(path("a"), "new"));
  ASSERT_TRUE(files.stage(path("fresh"), "new"));
  ASSERT_TRUE(files.stage(path("b"), "new"));
  fs::create_directories(path("b/in_the_way"));

  const auto done = files.commit();

  ASSERT_FALSE(done);
  EXPECT_EQ(done.error().code, "base.cannot_write");
  EXPECT_EQ(read_file(path("a")).value(), "old");
  EXPECT_FALSE(fs::exists(path("fresh")));
  EXPECT_EQ(count(), 2U) << "a and b only";
}

TEST_F(Files, WritesThroughASymbolicLink) {
  write("real", "old");
  fs::create_symlink(path("real"), path("link"));
  OutputFiles files;
  ASSERT_TRUE(files.stage(path("link"), "new"));
  ASSERT_TRUE(files.commit());

  EXPECT_TRUE(fs::is_symlink(path("link")));
  EXPECT_EQ(read_file(path("real")).value(), "new");
}

TEST_F(Files, KeepsPermissionsOfTheTarget) {
  write("a", "old");
  ASSERT_EQ(::chmod(path("a").c_str(), 0600), 0);
  OutputFiles files;
  ASSERT_TRUE(files.stage(path("a"), "new"));
  ASSERT_TRUE(files.commit());

  EXPECT_EQ(fs::status(path("a")).permissions(), fs::perms::owner_read | fs::perms::owner_write);
}

TEST_F(Files, RefusesAFolderAsTarget) {
  OutputFiles files;

  const auto staged = files.stage(folder_.string(), "x");

  ASSERT_FALSE(staged);
  EXPECT_EQ(staged.error().code, "base.cannot_write");
}

}  // namespace
}  // namespace heng
