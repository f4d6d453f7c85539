// Whatever a plugin does in its own process, this one gets rows or an error.

#include <gmock/gmock.h>

#include "contract/temporary_folder.hpp"
#include "data/plugin_check.hpp"
#include "data/plugin_library.hpp"

namespace heng::data {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr ChildLimits kQuick{2, std::size_t{2} << 30};
const std::string kCrash = HENG_BAD_PLUGINS "/crash.so";

/// Under AddressSanitizer memory is its own: too much ends the process, and malloc does not say what is left.
#ifdef __SANITIZE_ADDRESS__
constexpr bool kSanitized = true;
#else
constexpr bool kSanitized = false;
#endif

std::string outcome(const std::string& what) {
  const auto library = PluginLibrary::open_isolated(kCrash, kQuick);
  if (!library) return library.error().code;
  auto source = library->open_source(R"({"what": ")" + what + "\"}");
  if (!source) return source.error().code;
  const auto batch = source->next();
  if (!batch) return batch.error().code;
  return batch->has_value() ? "rows" : "no rows";
}

TEST(Isolation, MakesCrashHangAndExitAnError) {
  EXPECT_EQ(outcome(""), "rows");
  EXPECT_EQ(outcome("crash_open"), "data.plugin_crashed");
  EXPECT_EQ(outcome("crash"), "data.plugin_crashed");
  EXPECT_EQ(outcome("exit"), "data.plugin_exited");
  EXPECT_EQ(outcome("hang"), "data.plugin_hangs");
  EXPECT_EQ(outcome("memory"), kSanitized ? "data.plugin_exited" : "data.source_failed");
  EXPECT_EQ(outcome("crash_close"), "rows");
}

TEST(Isolation, RefusesInTheHandshakeWithTheSameCodes) {
  const auto library = PluginLibrary::open_isolated(HENG_BAD_PLUGINS "/bad_magic.so", kQuick);

  ASSERT_FALSE(library);
  EXPECT_EQ(library.error().code, "data.bad_magic");
}

TEST(Isolation, DeliversTheSameRows) {
  const testing::TemporaryFolder folder;
  std::string text = "名称,a\n";
  for (int i = 0; i < 20000; ++i) text += "园区" + std::to_string(i) + (i % 3 == 0 ? "\n" : ",x\n");
  const auto config = dump(Json{{"path", folder.write("t.csv", text)}});
  const auto here = PluginLibrary::open(HENG_PLUGINS "/csv.so"),
             there = PluginLibrary::open_isolated(HENG_PLUGINS "/csv.so");
  ASSERT_TRUE(here && there);
  auto one = here->open_source(config), other = there->open_source(config);
  ASSERT_TRUE(one && other);

  std::int64_t rows = 0;
  while (true) {
    const auto a = one->next(), b = other->next();
    ASSERT_TRUE(a && b);
    ASSERT_EQ(a->has_value(), b->has_value());
    if (!a->has_value()) break;
    ASSERT_EQ((*a)->rows(), (*b)->rows());
    for (std::size_t column = 0; column < one->columns().size(); ++column) {
      for (std::int64_t row = 0; row < (*a)->rows(); ++row) {
        ASSERT_EQ((**a)[column].shown(row), (**b)[column].shown(row));
        ASSERT_EQ((**a)[column].is_null(row), (**b)[column].is_null(row));
      }
    }
    rows += (*a)->rows();
  }
  EXPECT_EQ(rows, 20001);
}

std::vector<std::string> codes(const std::string& file, const std::string& what = "") {
  const auto checked = check_plugin(file,
                                    what.empty() ? std::vector<std::pair<std::string, std::string>>()
                                                 : std::vector<std::pair<std::string, std::string>>{{"what", what}},
                                    kQuick);
  std::vector<std::string> codes;
  for (const auto& item : checked.problems.items()) codes.push_back(item.code);
  return codes;
}

TEST(PluginCheck, NamesCrashHangLeakAndLies) {
  EXPECT_THAT(codes(kCrash), IsEmpty());
  EXPECT_THAT(codes(kCrash, "crash"), ElementsAre("data.plugin_crashed"));
  EXPECT_THAT(codes(kCrash, "crash_close"), ElementsAre("data.plugin_crashed"));
  EXPECT_THAT(codes(kCrash, "hang"), ElementsAre("data.plugin_hangs"));
  EXPECT_THAT(codes(kCrash, "exit"), ElementsAre("data.plugin_exited"));
  if (!kSanitized) {
    EXPECT_THAT(codes(kCrash, "leak"), ElementsAre("data.plugin_leaks"));
  }
  EXPECT_THAT(codes(HENG_BAD_PLUGINS "/lies.so"), Contains("data.bad_batch"));
  EXPECT_THAT(codes(HENG_BAD_PLUGINS "/short_struct.so"), ElementsAre("data.short_struct"));
}

TEST(PluginCheck, ReadsRowsWhenTheSettingsAreGiven) {
  const testing::TemporaryFolder folder;
  const auto file = folder.write("t.csv", "名称,a\n甲,1\n");

  EXPECT_FALSE(check_plugin(HENG_PLUGINS "/csv.so", {}, kQuick).has_opened);
  const auto checked = check_plugin(HENG_PLUGINS "/csv.so", {{"path", file}}, kQuick);

  EXPECT_THAT(checked.problems.items(), IsEmpty());
  EXPECT_TRUE(checked.has_opened);
  EXPECT_EQ(checked.rows, 2U);
}

}  // namespace
}  // namespace heng::data
