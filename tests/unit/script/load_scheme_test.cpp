#include "script/load_scheme.hpp"

#include <gtest/gtest.h>

#include "support/scheme_fixture.hpp"

namespace heng::script {
namespace {

using tests::Library;
using tests::Try;

/// A mistake in a rule, and the code and line it must be reported at. The text given starts on line 2.
struct Mistake {
  const char* name;
  const char* lua;
  const char* expected;
  const char* parameters = "";
};

class Mistakes : public testing::TestWithParam<Mistake> {};

TEST_P(Mistakes, AreReportedWithCodeAndLine) {
  const Mistake& sample = GetParam();

  const Try t(sample.lua, sample.parameters);

  EXPECT_FALSE(t.loaded());
  EXPECT_EQ(t.errors(), sample.expected) << sample.lua;
  EXPECT_TRUE(tests::bilingual(t.findings()));
}

const Mistake kMistakes[] = {
    {"UnknownName", "\n\ngate 'g' { clause = '1',\n  require = at_least(xx, 1) }", "script.unknown_name@5"},
    {"UnknownParameter", "gate 'g' { clause = '1', require = at_least(x, param.limt) }", "script.unknown_parameter@2",
     "limit 1 5"},
    {"UnknownParameterAskedFor", "if in_force('limt') then end", "script.unknown_parameter@2", "limit 1 5"},
    {"UnknownFactor", "gate 'g' { clause = '1', require = at_least(carbon, coal * factor.oil) }",
     "script.unknown_factor@2"},
    {"UnitMismatch", "gate 'g' { clause = '1',\n require = at_least(energy, param.limit) }", "script.unit_mismatch@3",
     "limit tCO2 5"},
    {"UnitMismatchInSum", "gate 'g' { clause = '1', require = at_least(energy + carbon, 1) }",
     "script.unit_mismatch@2"},
    {"NumberWithoutUnit", "gate 'g' { clause = '1', require = at_least(energy + 5, 1) }",
     "script.number_without_unit@2"},
    {"LessSign", "gate 'g' { clause = '1', require = x < y }", "script.comparison_sign@2"},
    {"LessEqualSign", "local c = x <= y", "script.comparison_sign@2"},
    {"EqualSign", "local c = x == y", "script.comparison_sign@2"},
    {"ConstantCondition", "gate 'g' { clause = '1',\n require = at_least(param.a, param.b) }",
     "script.constant_condition@3", "a 1 5\nb 1 6"},
    {"ConstantWhen", "gate 'g' { clause = '1', require = at_least(x, 1),\n when = at_least(param.a, 1) }",
     "script.constant_condition@3", "a 1 5"},
    {"MissingTable", "gate 'g'", "script.no_table@2"},
    {"DuplicateCriterion",
     "gate 'g' { clause = '1', require = at_least(x, 1) }\nscore 'g' { clause = '1', points = 1, value = linear(x, { "
     "zero = 0, full = 1 }) }",
     "script.duplicate_criterion@3"},
    {"DuplicateGroup", "group 'a' { title = 't' }\ngroup 'a' { title = 't' }", "script.duplicate_group@3"},
    {"DuplicateResult", "result { total = sum() }\nresult { total = sum() }", "script.duplicate_result@3"},
    {"UnknownClause", "\ngate 'g' { clause = '9', require = at_least(x, 1) }", "script.unknown_clause@3"},
    {"UnknownDocument", "gate 'g' { clause = '1', document = 'nope', require = at_least(x, 1) }",
     "script.unknown_document@2"},
    {"UnknownField", "gate 'g' { clause = '1', require = at_least(x, 1),\n wehn = flag }", "script.unknown_field@3"},
    {"EmptyName", "gate '' { clause = '1', require = flag }", "script.wrong_argument@2"},
    {"EntryWithoutName", "gate 'g' { clause = '1', require = at_least(x, 1), 5 }", "script.unknown_field@2"},
    {"MissingField", "gate 'g' { clause = '1' }", "script.missing_field@2"},
    {"MissingValueOfScore", "score 's' { clause = '1', points = 5 }", "script.missing_field@2"},
    {"UnknownGroup", "score 's' { clause = '1', points = 5, group = 'nope', value = points_if(flag, 5) }",
     "script.unknown_group@2"},
    {"UnknownGroupTotal",
     "score 's' { clause = '1', points = 5, value = points_if(flag, 5) }\nresult { total = group_total('nope') }",
     "script.unknown_group@3"},
    {"PointsOfUnknownCriterion",
     "score 's' { clause = '1', points = 5, value = points_if(flag, 5) }\nresult { total = points_of('nope') }",
     "script.unknown_criterion@3"},
    {"PointsOfAGate",
     "gate 'g' { clause = '1', require = flag }\nscore 's' { clause = '1', points = 5, value = points_if(flag, 5) }\n"
     "result { total = sum(), rank = { then_by = { points_of('g') } } }",
     "script.unknown_criterion@4"},
    {"PointsOfItself", "score 's' { clause = '1', points = 5, value = points_of('s') }", "script.cycle@2"},
    {"TextWhereTiesAreOrdered",
     "score 's' { clause = '1', points = 5, value = points_if(flag, 5) }\n"
     "result { total = sum(), rank = { then_by = { 's' } } }",
     "script.wrong_argument@3"},
    {"UnknownWord", "gate 'g' { clause = '1', require = at_least(x, 1), judge = 'half' }", "script.unknown_word@2"},
    {"WrongField", "gate 'g' { clause = 5, require = at_least(x, 1) }", "script.wrong_field@2"},
    {"ConditionWhereNumberIsNeeded", "gate 'g' { clause = '1', require = at_least(at_least(x, 1), 1) }",
     "script.wrong_argument@2"},
    {"NumberWhereConditionIsNeeded", "gate 'g' { clause = '1', require = x }", "script.wrong_argument@2"},
    {"ConditionAsValue", "score 's' { clause = '1', points = 5, value = at_least(x, 1) }", "script.wrong_argument@2"},
    {"YesAddedToANumber", "gate 'g' { clause = '1', require = at_least(x + flag, 1) }", "script.wrong_argument@2"},
    {"YesComparedWithANumber", "gate 'g' { clause = '1', require = at_least(flag, 0.5) }", "script.wrong_argument@2"},
    {"YesAsPoints", "score 's' { clause = '1', points = 5, value = flag }", "script.wrong_argument@2"},
    {"InfiniteNumber", "gate 'g' { clause = '1', require = at_least(x, 1/0) }", "script.wrong_argument@2"},
    {"NotANumber", "gate 'g' { clause = '1', require = at_least(x, 0/0) }", "script.wrong_argument@2"},
    {"TextWhereNumberIsNeeded", "gate 'g' { clause = '1', require = at_least(x, '5') }", "script.wrong_argument@2"},
    {"EmptyList", "gate 'g' { clause = '1', require = all_of {} }", "script.empty_list@2"},
    {"UnknownCategory", "gate 'g' { clause = '1', require = equals(level, '市级') }", "script.unknown_category@2"},
    {"TextOfNumberIndicator", "gate 'g' { clause = '1', require = equals(x, '省级') }", "script.wrong_argument@2"},
    {"LinearOfOneNumber", "score 's' { clause = '1', points = 5, value = linear(x, { zero = 1, full = 1 }) }",
     "script.bad_scale@2"},
    {"LinearOfValues", "score 's' { clause = '1', points = 5, value = linear(x, { zero = y, full = 1 }) }",
     "script.bad_scale@2"},
    {"PiecewiseOutOfOrder", "score 's' { clause = '1', points = 5, value = piecewise(x, { { 2, 0 }, { 1, 1 } }) }",
     "script.bad_scale@2"},
    {"PiecewiseOfOneKnot", "score 's' { clause = '1', points = 5, value = piecewise(x, { { 2, 0 } }) }",
     "script.bad_scale@2"},
    {"BandNeverReached",
     "score 's' { clause = '1', points = 5, value = bands(x, { { points = 5 }, { at_least = 3, points = 1 } }) }",
     "script.bad_scale@2"},
    {"LevelsIncomplete", "score 's' { clause = '1', points = 5, value = levels(level, { ['省级'] = 5 }) }",
     "script.bad_scale@2"},
    {"BandsOverlap",
     "gate 'g' { clause = '1', require = by_range(x, { { from = 0, below = 10, is_true(flag) }, { from = 5, "
     "is_true(flag2) } }) }",
     "script.band_overlap@2"},
    {"BandIsEmpty", "gate 'g' { clause = '1', require = by_range(x, { { from = 10, below = 10, at_least(y, 0) } }) }",
     "script.bad_scale@2"},
    {"MixedBranches",
     "score 's' { clause = '1', points = 5, value = by_sign(y, { positive = at_least(x, 1), negative = 3 }) }",
     "script.bad_scale@2"},
    {"GradesOutOfOrder",
     "score 's' { clause = '1', points = 5, value = points_if(flag, 5) }\nresult { total = sum(),\n grades = { { 60, "
     "'b' }, { 90, 'a' } } }",
     "script.bad_grades@4"},
    {"PanelThatCannotBeTrimmed",
     "panel 'p' { clause = '1', points = 5, combine = trimmed_mean { drop = 2, at_least = 4 } }", "script.bad_panel@2"},
    {"TimeOfExpression", "gate 'g' { clause = '1', require = at_least((x + y):at(2020), 1) }",
     "script.not_an_indicator@2"},
    {"UnknownMethod", "gate 'g' { clause = '1', require = at_least(x:yesterday(), 1) }", "script.unknown_name@2"},
    {"JoinedIntoText", "local t = x .. 'a'", "script.bad_use@2"},
    {"PowerSign", "local t = x ^ 2", "script.bad_use@2"},
    {"CalledLikeAFunction", "local t = x(1)", "script.bad_use@2"},
    {"TextInArithmetic", "local t = x + 'a'", "script.bad_operand@2"},
    {"GlobalWritten", "\nlimit = 5", "script.global_write@3"},
    {"Syntax", "\ngate 'g' { clause = '1' require = 5 }", "script.syntax@3"},
    {"Raised", "\nerror('no')", "script.raised@3"},
    {"CallOfNothing", "\nlocal t = {}\nt.a()", "script.raised@4"},
    {"Fuel", "\nwhile true do end", "script.fuel@3"},
    {"Memory", "\nlocal t = {}\nfor i = 1, 1e9 do t[i] = i end", "script.memory@4"},
    {"SecondHead", "scheme 'national.other' { title = 't', document = 'doc' }", "script.second_head@2"},
};
INSTANTIATE_TEST_SUITE_P(Each, Mistakes, testing::ValuesIn(kMistakes),
                         [](const auto& test) { return std::string(test.param.name); });

/// A whole file.
std::string errors_of(const std::string& source) {
  const Library library;
  library.scheme("national.t", source);
  Diagnostics out;
  EXPECT_FALSE(load_scheme(library.request("national.t"), out));
  return tests::codes(out);
}

TEST(LoadScheme, TellsMistakesOfDeclarationsBesideOneThatIsNoLua) {
  const std::string head = "scheme 'national.t' { title = 't', document = 'doc' }\n";

  EXPECT_EQ(errors_of(head + "gate 'a' { clause = '9', require = at_least(x, 1) }\n"
                             "gate 'b' { clause = '1' require = at_least(x, 1) }\n"
                             "gate 'c' {\n  clause = '1',\n  require = at_least(xx, 1),\n}\n"
                             "gate 'd' {\n  clause = '1',\n  require = at_least(x, 1)\n"
                             "gate 'e' { clause = '8', require = at_least(x, 1) }\n"),
            "script.unknown_clause@2 script.syntax@3 script.unknown_name@6 script.syntax@11 script.unknown_clause@11");
  // What others may need is not left out.
  EXPECT_EQ(errors_of(head + "local limit = = 3\ngate 'a' { clause = '9', require = at_least(x, limit) }\n"),
            "script.syntax@2");
  EXPECT_EQ(errors_of(head + "gate 'a' { clause = '9', require = at_least(x, 1) }\n}\n"), "script.syntax@3");
}

TEST(LoadScheme, TellsTheGroupOfACriterionThatIsRefused) {
  EXPECT_EQ(errors_of("scheme 'national.t' { title = 't', document = 'doc' }\n"
                      "score 's' { clause = '1', points = 5, group = 'nope', value = energy }\n"
                      "result { total = sum(), rank = { then_by = { points_of('s') } } }\n"),
            "script.unknown_group@2 script.unit_mismatch@2");
}

TEST(LoadScheme, RefusesBytecode) { EXPECT_EQ(errors_of("\x1bLua\x54"), "script.not_text@0"); }

TEST(LoadScheme, RefusesNul) { EXPECT_EQ(errors_of(std::string("scheme 'national.t' {}\0", 23)), "script.not_text@0"); }

TEST(LoadScheme, RefusesFileThatIsTooLong) { EXPECT_EQ(errors_of(std::string(5 << 20, '\n')), "script.too_long@0"); }

TEST(LoadScheme, RefusesFileWithoutHead) { EXPECT_EQ(errors_of("local x = 1"), "script.no_head@1"); }

TEST(LoadScheme, ReportsEveryMistakeOfTheFile) {
  const Try t(
      "gate 'a' { clause = '1', require = at_least(xx, 1) }\ngate 'b' { clause = '1', require = at_least(zz, 1) }");

  EXPECT_EQ(t.errors(), "script.unknown_name@2 script.unknown_name@3");
}

TEST(LoadScheme, NamesColumnOfTheUnknownWord) {
  const Try t("gate 'g' { clause = '1', require = at_least(xx, 1) }");

  const Diagnostic* found = tests::find(t.findings(), "script.unknown_name");
  ASSERT_NE(found, nullptr);
  EXPECT_EQ(found->place.column, 45);
  EXPECT_EQ(found->place.length, 2);
}

TEST(LoadScheme, SaysWhatWasProbablyMeant) {
  const Try t("gate 'g' { clause = '1', require = at_least(intensty, 1) }");

  EXPECT_NE(tests::find(t.findings(), "script.unknown_name")->hint.en.find("intensity"), std::string::npos);
}

TEST(LoadScheme, WarnsOfCriterionWithoutClauseAndParameterNobodyUses) {
  const Try t("gate 'g' { require = at_least(x, 1) }", "unused 1 5");

  EXPECT_TRUE(t.loaded());
  EXPECT_NE(tests::find(t.findings(), "script.no_clause"), nullptr);
  EXPECT_NE(tests::find(t.findings(), "script.unused_parameter"), nullptr);
}

TEST(LoadScheme, RefusesSchemeThatIsNotThere) {
  const Library library;
  Diagnostics out;

  EXPECT_FALSE(load_scheme(library.request("national.nope"), out));
  EXPECT_EQ(tests::codes(out), "script.unknown_scheme@0");
}

TEST(LoadScheme, RefusesSchemesThatExtendEachOther) {
  const Library library;
  library.scheme("national.a", "scheme 'national.a' { title = 'a', extends = 'national.b' }");
  library.scheme("national.b", "scheme 'national.b' { title = 'b', extends = 'national.a' }");
  Diagnostics out;

  EXPECT_FALSE(load_scheme(library.request("national.a"), out));
  EXPECT_NE(tests::find(out, "script.extends_cycle"), nullptr);
}

TEST(LoadScheme, RefusesUnknownFactorSet) {
  const Library library;
  library.scheme("national.t", "scheme 'national.t' { title = 't', document = 'doc', factors = 'nope' }");
  Diagnostics out;

  EXPECT_FALSE(load_scheme(library.request("national.t"), out));
  EXPECT_EQ(tests::codes(out), "script.unknown_factor_set@1");
}

TEST(LoadScheme, RefusesFactorWhereNoSetIsNamed) {
  const Library library;
  library.scheme("national.t",
                 "scheme 'national.t' { title = 't', document = 'doc' }\ngate 'g' { clause = '1', require = "
                 "at_least(carbon, coal * factor.coal) }");
  Diagnostics out;

  EXPECT_FALSE(load_scheme(library.request("national.t"), out));
  EXPECT_EQ(tests::codes(out), "script.no_factor_set@2");
}

TEST(LoadScheme, TakesTheValueInForceOnTheDay) {
  const Library library;
  library.scheme("national.t",
                 "scheme 'national.t' { title = 't', document = 'doc' }\ngate 'g' { clause = '1', require = "
                 "at_least(x, param.limit) }",
                 "[limit]\ntitle = 'l'\nunit = '1'\nclause = '1'\nlayers = 'fixed'\nstatus = 'official'\nvalues = [ { "
                 "from = 2024-01-01, is = 5 }, { from = 2025-07-01, is = 6 } ]\n");
  const auto value_on = [&](std::optional<define::Date> day) {
    auto request = library.request("national.t");
    request.as_of = day;
    Diagnostics out;
    const auto scheme = load_scheme(request, out);
    return scheme && scheme->parameters[0].in_force ? scheme->parameters[0].in_force->is : -1.0;
  };

  EXPECT_EQ(value_on(define::Date{2024, 1, 1}), 5);
  EXPECT_EQ(value_on(define::Date{2025, 6, 30}), 5);
  EXPECT_EQ(value_on(define::Date{2025, 7, 1}), 6);
  EXPECT_EQ(value_on({}), 6);
  EXPECT_EQ(value_on(define::Date{2023, 12, 31}), -1);  // script.no_value_in_force
}

TEST(LoadScheme, AsksWhetherAValueIsInForce) {
  const Library library;
  library.scheme(
      "national.t",
      "scheme 'national.t' { title = 't', document = 'doc' }\nif in_force('limit') then\n  gate 'g' { clause = '1', "
      "require = at_least(x, param.limit) }\nend\ngate 'h' { clause = '1', require = is_true(flag) }",
      "[limit]\ntitle = 'l'\nunit = '1'\nclause = '1'\nlayers = 'fixed'\nstatus = 'official'\nvalues = [ { from = "
      "2025-07-01, is = 6 } ]\n");
  const auto criteria_on = [&](define::Date day) {
    auto request = library.request("national.t");
    request.as_of = day;
    Diagnostics out;
    const auto scheme = load_scheme(request, out);
    EXPECT_TRUE(out.empty()) << render(out, Language::en);  // not even "unused"
    return scheme ? scheme->criteria.size() : 0;
  };

  EXPECT_EQ(criteria_on({2025, 6, 30}), 1u);
  EXPECT_EQ(criteria_on({2025, 7, 1}), 2u);
}

TEST(LoadScheme, BlamesOnlyAParameterFileThatCannotBeRead) {
  const Library library;
  library.scheme("national.t",
                 "scheme 'national.t' { title = 't', document = 'doc', subject = 'park', layer = 'national' }\ngate "
                 "'g' { clause = '1', require = at_least(x, param.limit) }",
                 "[limit]\nvalues = [ { from = 2025-01-01, is = 0,25 } ]\n");
  Diagnostics out;
  EXPECT_FALSE(load_scheme(library.request("national.t"), out));
  EXPECT_EQ(tests::codes(out), "define.toml_syntax@2");
}

TEST(LoadScheme, LoadsTheSameTwice) {
  const Try t("gate 'g' { clause = '1', require = at_least(x, 1) }");
  Diagnostics out;
  const auto again = load_scheme(t.request(), out);

  ASSERT_TRUE(again);
  EXPECT_EQ(again->graph.size(), t.scheme().graph.size());
  EXPECT_EQ(again->criteria[0].condition, t.scheme().criteria[0].condition);
}

}  // namespace
}  // namespace heng::script
