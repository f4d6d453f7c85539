#include "script/formula.hpp"

#include <gtest/gtest.h>

#include "support/scheme_fixture.hpp"

namespace heng::script {
namespace {

using tests::Library;

std::string errors(const std::string& indicators) {
  const Library library(indicators);
  Diagnostics out;
  check_formulas(library.catalogue(), out);
  return tests::codes(out);
}

std::string indicator(const std::string& code, const std::string& unit, const std::string& formula) {
  return "[" + code + "]\ntitle = { zh = '" + code + "', en = '" + code + "' }\nunit = '" + unit +
         "'\nrange = [0, 100]\nformula = '" + formula + "'\nsource = { ref = 'r', status = 'official' }\n";
}

/// Line of the first indicator added.
int first_line() {
  const std::string_view known = tests::kIndicators;
  return static_cast<int>(std::count(known.begin(), known.end(), '\n')) + 1;
}
std::string at(const std::string& code, int line) { return code + "@" + std::to_string(first_line() + line); }

TEST(Formula, ThoseOfTheLibraryAreFine) { EXPECT_EQ(errors(""), ""); }

TEST(Formula, ReportsUnitOfAnotherDimension) {
  EXPECT_EQ(errors(indicator("a", "tce", "carbon / 2")), at("script.formula_unit", 4));
}

TEST(Formula, ReportsSumOfDifferentDimensions) {
  EXPECT_EQ(errors(indicator("a", "tce", "carbon + energy")), at("script.unit_mismatch", 4));
}

TEST(Formula, ConvertsWithinOneDimension) { EXPECT_EQ(errors(indicator("a", "万tce", "energy * 2")), ""); }

TEST(Formula, ReportsYesAmongNumbers) {
  EXPECT_EQ(errors(indicator("a", "1", "x + flag")), at("script.wrong_argument", 4));
}

TEST(Formula, ReportsCircle) {
  EXPECT_EQ(errors(indicator("a", "1", "b + 1") + indicator("b", "1", "a + 1")).substr(0, 20),
            std::string("script.formula_cycle"));
}

TEST(Formula, ReportsFormulaOfItself) {
  EXPECT_EQ(errors(indicator("a", "1", "a + 1")), at("script.formula_cycle", 4));
}

TEST(Formula, ReportsUnknownName) { EXPECT_EQ(errors(indicator("a", "1", "nope + 1")), at("script.unknown_name", 4)); }

TEST(Formula, ReportsUnknownFactor) {
  EXPECT_EQ(errors(indicator("a", "tCO2", "coal * factor.nope")), at("script.unknown_factor", 4));
}

TEST(Formula, ReportsSyntax) { EXPECT_EQ(errors(indicator("a", "1", "x +")), at("script.formula", 4)); }

TEST(Formula, ReportsCondition) {
  EXPECT_NE(errors(indicator("a", "1", "x < y")).find(at("script.comparison_sign", 4)), std::string::npos);
}

TEST(Formula, HasNoWordsOfRules) { EXPECT_NE(errors(indicator("a", "1", "at_least(x, 1)")), ""); }

TEST(Formula, HasNoStatements) {
  EXPECT_EQ(errors(indicator("a", "1", "1; while true do end")), at("script.formula", 4));
}

TEST(Formula, LoopInsideAFunctionIsStopped) {
  EXPECT_NE(errors(indicator("a", "1", "(function() while true do end end)()")), "");
}

TEST(Formula, LogarithmNeedsAPureNumber) {
  EXPECT_EQ(errors(indicator("a", "1", "ln(energy)")), at("script.unit_mismatch", 4));
}

}  // namespace
}  // namespace heng::script
