#include "define/source_status.hpp"

#include <gtest/gtest.h>

namespace heng::define {
namespace {

TEST(Status, HasAWordAndATitle) {
  for (const auto status : {Status::official, Status::secondary, Status::unverified, Status::default_}) {
    EXPECT_EQ(status_from(name_of(status)), status);
    EXPECT_FALSE(title_of(status).zh.empty());
  }
  EXPECT_EQ(name_of(Status::default_), "default");
  EXPECT_FALSE(status_from("sure"));
}

}  // namespace
}  // namespace heng::define
