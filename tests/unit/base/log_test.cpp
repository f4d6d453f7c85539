#include "base/log.hpp"

#include <gtest/gtest.h>

namespace heng::log {
namespace {

TEST(Levels, DefaultToWarnings) {
  EXPECT_EQ(levels_from("").of("data"), Level::warn);
  EXPECT_EQ(levels_from("nonsense,data=loud").of("data"), Level::warn);
}

TEST(Levels, AreSetByFolder) {
  const auto levels = levels_from("info, data=debug");

  EXPECT_EQ(levels.of("data"), Level::debug);
  EXPECT_EQ(levels.of("plan"), Level::info);
}

TEST(EventText, QuotesValuesFromOutside) {
  EXPECT_EQ(event_text("plugin.loaded", {{"name", "csv"}, {"rows", 12}, {"share", 0.5}, {"ok", true}}),
            "plugin.loaded name=csv rows=12 share=0.5 ok=true");
  EXPECT_EQ(event_text("e", {{"text", "a\nwarn forged x=\"1\""}}), "e text=\"a\\x0awarn forged x=\\\"1\\\"\"");
  EXPECT_EQ(event_text("e", {{"empty", ""}}), "e empty=\"\"");
}

TEST(Logger, IsOnePerFolder) {
  EXPECT_EQ(&of("data"), &of("data"));
  EXPECT_NE(&of("data"), &of("plan"));
  EXPECT_TRUE(of("data").enabled(Level::error));
}

}  // namespace
}  // namespace heng::log
