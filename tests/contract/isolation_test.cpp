// Whatever a plugin does in its own process, this one gets rows or an error.

#include <gmock/gmock.h>

#include "base/text.hpp"
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

struct Outcome {
  std::string code;  // or how many rows came
  std::string message;
};

Outcome hostile(const std::string& what) {
  static const auto library = PluginLibrary::open_isolated(HENG_BAD_PLUGINS "/hostile.so", kQuick);
  if (!library) return {library.error().code, library.error().message.en};
  auto source = library->open_source(R"({"what": ")" + what + "\"}");
  if (!source) return {source.error().code, source.error().message.en};
  std::int64_t rows = 0;
  while (rows < 1000) {
    const auto batch = source->next();
    if (!batch) return {batch.error().code, batch.error().message.en};
    if (!batch->has_value()) break;
    rows += (*batch)->rows();
  }
  return {std::to_string(rows), ""};
}

/// Each in its own process; this one must see the end of the list.
TEST(Isolation, SurvivesHostilePlugins) {
  const std::vector<std::pair<std::string, std::string>> expected{
      {"", "1"},
      {"throw_int", "data.source_failed"},
      {"exit", "data.plugin_exited"},
      {"quick_exit", "data.plugin_exited"},
      {"stop", "data.plugin_hangs"},
      {"spin", "data.plugin_hangs"},
      {"stack", "data.plugin_crashed"},
      {"fill_output", "1"},
      {"close_files", "data.plugin_exited"},
      {"fork", "1"},
      {"fork_bomb", "1"},
      {"kill_parent", "1"},
      {"kill_all", "1"},
      {"kill_group", "1"},
      {"exec", "data.plugin_hangs"},
      {"threads", "1"},
      {"memory", "data.source_failed|data.plugin_hangs"},
      {"locale", "1"},
      {"signals", "data.plugin_hangs"},
      {"talk", "data.bad_batch|data.plugin_hangs"},
      {"large_shared", "data.plugin_crashed"},
      {"endless_rows", "1000"},
      {"jump", "data.plugin_crashed"},
      {"bad_status", "data.source_failed"},
      {"endless_text", "data.source_failed"},
      {"untouched", "data.bad_batch"},
      {"long_length", "data.bad_batch|data.plugin_crashed"},
      {"negative_length", "data.bad_batch"},
      {"longer_than_children", "data.bad_batch"},
      {"offsets_down", "data.bad_batch"},
      {"offsets_far", "data.plugin_crashed"},
      {"not_utf8", "data.bad_batch"},
      {"nan", "data.bad_batch"},
      {"infinite", "data.bad_batch"},
      {"missing_column", "data.bad_batch"},
      {"null_child", "data.bad_batch"},
      {"wild_buffer", "data.plugin_crashed"},
      {"wild_release", "data.plugin_crashed"},
      {"release_twice", "data.plugin_crashed"},
      {"wrong_schema", "data.bad_schema"},
      {"schema_without_children", "data.bad_schema"},
      {"schema_of_lists", "data.bad_schema"},
      {"abort_in_destructor", "1"},
      {"hang_in_destructor", "1"},
  };
  for (const auto& [what, code] : expected) {
    const auto got = hostile(what);
    const auto codes = split(code, '|');  // what comes first is not always the same
    if (!kSanitized) {
      EXPECT_THAT(codes, Contains(got.code)) << what << ": " << got.message;
    }
    if (got.code.starts_with("data.plugin")) {
      EXPECT_NE(got.message.find("hostile.so"), std::string::npos) << got.message;
    }
  }
}

TEST(Isolation, SurvivesAPluginThatNeverComesOutOfItsLoading) {
  const auto loop = PluginLibrary::open_isolated(HENG_BAD_PLUGINS "/static_loop.so", kQuick),
             exits = PluginLibrary::open_isolated(HENG_BAD_PLUGINS "/static_exit.so", kQuick);

  ASSERT_FALSE(loop || exits);
  EXPECT_EQ(loop.error().code, "data.plugin_hangs");
  EXPECT_EQ(exits.error().code, "data.plugin_exited");
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
