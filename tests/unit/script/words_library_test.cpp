#include <gtest/gtest.h>

#include <filesystem>

#include "support/scheme_fixture.hpp"

namespace heng::script {
namespace {

using evaluate::Status;
using tests::Library;
using tests::Try;

constexpr const char* kFloor =
    "local function floor(t)\n  gate(t.code) { clause = '1', require = at_least(t.x, t.goal) }\nend\nreturn { floor = "
    "floor }";

TEST(Use, GivesWhatTheFileReturns) {
  const Try t("local common = use 'common'\ncommon.floor { code = 'g', x = x, goal = 10 }", {}, {},
              {{"common", kFloor}});

  ASSERT_TRUE(t.loaded()) << t.errors();
  EXPECT_EQ(t.one({{"x", "9"}}).status("g"), Status::not_met);
  EXPECT_EQ(t.one({{"x", "10"}}).status("g"), Status::met);
}

TEST(Use, CriterionStandsWhereTheSchemeDeclaresIt) {
  const Try t("local common = use 'common'\n\ncommon.floor { code = 'g', x = x, goal = 10 }", {}, {},
              {{"common", kFloor}});

  const Place place = t.scheme().criterion("g")->place;

  EXPECT_TRUE(place.file.ends_with("national/t/scheme.lua")) << place.file;
  EXPECT_EQ(place.line, 4);
}

TEST(Use, MistakeOfTheLibraryNamesItsFileAndWhoUsesIt) {
  const Try t("use('common').floor { code = 'g', x = x, goal = param.goal }", "goal tce 5", {}, {{"common", kFloor}});

  const Diagnostic* found = tests::find(t.findings(), "script.unit_mismatch");

  ASSERT_NE(found, nullptr) << t.errors();
  EXPECT_TRUE(found->place.file.ends_with("rules/lib/common.lua")) << found->place.file;
  EXPECT_EQ(found->place.line, 2);
  EXPECT_NE(found->hint.en.find("national/t/scheme.lua:2"), std::string::npos) << found->hint.en;
  EXPECT_TRUE(tests::bilingual(t.findings()));
}

TEST(Use, ErrorsAndLimitsOfTheLibraryNameItsFile) {
  struct Sample {
    const char* text;
    const char* code;
    int line;
  };
  for (const Sample& sample :
       {Sample{"\nerror('no')", "script.raised", 2}, Sample{"\n\nreturn {{", "script.syntax", 3},
        Sample{"\nwhile true do end", "script.fuel", 2},
        Sample{"\nlocal n = 0\nreturn { f = function() n = n + 1 return n end }", "script.keeps_state", 3}}) {
    const Try t("local c = use 'common'\nscore 's' { clause = '1', points = 1, value = function(p) return c.f() end }",
                {}, {}, {{"common", sample.text}});

    const Diagnostic* found = tests::find(t.findings(), sample.code);

    ASSERT_NE(found, nullptr) << sample.code << ": " << t.errors();
    EXPECT_TRUE(found->place.file.ends_with("rules/lib/common.lua")) << sample.code << ": " << found->place.file;
    EXPECT_EQ(found->place.line, sample.line) << sample.code;
  }
}

TEST(Use, FailureOfAFunctionInTheLibraryNamesItsFile) {
  const Try t(
      "local c = use 'common'\nscore 's' { clause = '1', points = 1, value = function(p) return c.f(p) end }\nresult { "
      "total = sum() }",
      {}, {}, {{"common", "return { f = function(p)\n  error('no')\nend }"}});
  auto got = t.one({{"x", "1"}});

  const auto failure = got.functions().outcome(0, 0, 0).failure;

  ASSERT_TRUE(failure.has_value());
  EXPECT_TRUE(failure->place.file.ends_with("rules/lib/common.lua")) << failure->place.file;
  EXPECT_EQ(failure->place.line, 2);
}

TEST(Use, UnknownFileIsReportedWithTheNearestName) {
  const Try t("use 'comon'", {}, {}, {{"common", "return {}"}});

  const Diagnostic* found = tests::find(t.findings(), "script.no_library");

  ASSERT_NE(found, nullptr) << t.errors();
  EXPECT_EQ(found->place.line, 2);
  EXPECT_NE(found->hint.en.find("common"), std::string::npos);
}

TEST(Use, LinkOutOfTheFolderIsRefused) {
  const Library library;
  library.common("inside", "return {}");
  const std::filesystem::path root = library.root();
  std::filesystem::create_symlink(root / "indicators" / "all.toml", root / "rules" / "lib" / "outside.lua");
  library.scheme("national.t", "scheme 'national.t' { title = 't', document = 'doc' }\nuse 'outside'");
  Diagnostics out;

  EXPECT_FALSE(load_scheme(library.request("national.t"), out));

  EXPECT_NE(tests::find(out, "script.no_library"), nullptr);
}

TEST(Use, FolderThatIsALinkIsRefused) {
  const Library library;
  const std::filesystem::path root = library.root();
  std::filesystem::create_directories(root / "elsewhere");
  std::filesystem::create_symlink(root / "elsewhere", root / "rules" / "lib");
  library.common("outside", "return {}");  // lands in elsewhere/
  library.scheme("national.t", "scheme 'national.t' { title = 't', document = 'doc' }\nuse 'outside'");
  Diagnostics out;

  EXPECT_FALSE(load_scheme(library.request("national.t"), out));

  EXPECT_NE(tests::find(out, "script.no_library"), nullptr);
}

TEST(Use, LayerCannotChangeWhatItsBaseSees) {
  const Library library;
  library.common("common", "return { points = function(p) return p.x end }");
  library.scheme("national.base",
                 "scheme 'national.base' { title = 'b', document = 'doc' }\nlocal c = use 'common'\nscore 's' { clause "
                 "= '1', points = 10, value = function(p) return c.points(p) end }\nresult { total = sum() }");
  library.scheme("provincial.p.over",
                 "scheme 'provincial.p.over' { title = 'o', document = 'doc', layer = 'provincial', extends = "
                 "'national.base' }\nuse('common').points = function() return 10 end");
  Diagnostics out;
  const auto request = library.request("provincial.p.over");
  const auto scheme = load_scheme(request, out);
  ASSERT_TRUE(scheme) << render(out, Language::en);
  data::DatasetBuilder builder;
  const auto x = library.catalogue().find("x");
  builder.observe(*x, 2025, builder.subject("s"),
                  *data::read_cell("3", library.catalogue().indicators[*x], nullptr, library.catalogue().units));
  const data::Dataset dataset = builder.finish();

  RuleFunctions functions(request, *scheme, dataset, 2025, 1);

  EXPECT_EQ(functions.outcome(0, 0, 0).points.low, 3);
}

}  // namespace
}  // namespace heng::script
