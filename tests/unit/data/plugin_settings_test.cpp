#include "data/plugin_settings.hpp"

#include <gmock/gmock.h>

#include "heng/plugin_config.hpp"

namespace heng::data {
namespace {

using ::testing::ElementsAre;

constexpr const char* kSchema = R"({"properties": {
  "mode": {"type": "string", "enum": ["fast", "slow"], "default": "fast"},
  "row": {"type": "integer", "minimum": 1, "default": 1},
  "factor": {"type": "number"},
  "strict": {"type": "boolean", "default": false},
  "table": {"type": "string", "description": {"zh": "表", "en": "the table"}}
}, "required": ["table"]})";

struct Made {
  std::optional<std::string> json;
  std::vector<std::string> codes;
  std::vector<Diagnostic> findings;
};

Made make(std::vector<std::pair<std::string, decltype(define::TomlValue::value)>> given) {
  const auto settings = read_settings_schema(kSchema);
  define::TomlMembers members;
  int line = 10;
  for (auto& [key, value] : given) {
    define::TomlEntry entry;
    entry.key = key;
    entry.place = {"round.toml", line, 1, 0};
    entry.value.value = std::move(value);
    entry.value.place = {"round.toml", line++, 9, 0};
    members.push_back(std::move(entry));
  }
  Diagnostics out;
  Made made;
  made.json = plugin_config(*settings, members, {"round.toml", 5, 1, 0}, "demo", ".", out);
  for (const auto& item : out.items()) made.codes.push_back(item.code);
  made.findings = out.items();
  return made;
}

define::TomlNumber whole(double value) { return {value, true, ""}; }

TEST(PluginSettings, FillsInDefaults) {
  const auto made =
      make({{"table", "parks \"2025\"\n表"}, {"row", whole(3)}, {"factor", define::TomlNumber{0.5, false, "0.5"}}});

  ASSERT_TRUE(made.json);
  const Config config(*made.json);
  EXPECT_EQ(config.text("table"), "parks \"2025\"\n表");
  EXPECT_EQ(config.text("mode"), "fast");
  EXPECT_EQ(config.number("row"), 3);
  EXPECT_EQ(config.number("factor"), 0.5);
  EXPECT_FALSE(config.flag("strict", true));
  EXPECT_FALSE(config.has("other"));
}

TEST(PluginSettings, ReportsEveryProblemAtItsKey) {
  const auto made =
      make({{"tabel", "x"}, {"mode", "fst"}, {"row", whole(0)}, {"factor", "x"}, {"strict", whole(1)}, {"table", "x"}});

  EXPECT_FALSE(made.json);
  EXPECT_THAT(made.codes, ElementsAre("data.unknown_setting", "data.wrong_setting", "data.wrong_setting",
                                      "data.wrong_setting", "data.wrong_setting"));
  EXPECT_EQ(made.findings[0].hint.en, "did you mean “table”?");
  EXPECT_EQ(made.findings[1].place.line, 11);
  EXPECT_EQ(made.findings[1].hint.en, "did you mean “fast”?");
}

TEST(PluginSettings, ReportsAMissingSettingAtTheEntry) {
  const auto made = make({});

  EXPECT_THAT(made.codes, ElementsAre("data.missing_setting"));
  EXPECT_EQ(made.findings[0].place.line, 5);
  EXPECT_EQ(made.findings[0].message.en, "source demo needs “table” (the table)");
}

TEST(PluginConfig, ReadsEscapesAndRefusesWhatIsNotFlat) {
  EXPECT_EQ(Config(R"({"a":"\u8868\ud83d\ude00\/\t"})").text("a"), "表😀/\t");
  EXPECT_EQ(Config(R"({"a":-1.5e3})").number("a"), -1500);
  for (const auto* wrong :
       {"", "[]", "{", R"({"a")", R"({"a":})", R"({"a":{}})", R"({"a":"\ud800"})", R"({"a":"\x"})", R"({"a":1}x)"}) {
    EXPECT_THROW(Config{wrong}, std::invalid_argument) << wrong;
  }
}

}  // namespace
}  // namespace heng::data
