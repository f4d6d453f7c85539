#include <gtest/gtest.h>

#include "support/scheme_fixture.hpp"

namespace heng::script {
namespace {

using evaluate::Status;
using tests::Cells;
using tests::Try;

/// An expression and what it must equal: met when it is within 1e-9 of the number, undetermined where it is open.
struct Sample {
  const char* name;
  const char* expression;
  Cells cells;
  std::optional<double> expected;
};

class Function : public testing::TestWithParam<Sample> {};

TEST_P(Function, IsThis) {
  const Sample& sample = GetParam();
  const double near = sample.expected.value_or(0);
  const std::string expression = sample.expression;
  const Try t("gate 'g' { clause = '1', require = between(" + expression + ", " + std::to_string(near - 1e-6) + ", " +
              std::to_string(near + 1e-6) + ") }\n" + "gate 'h' { clause = '1', require = at_least(" + expression +
              ", -1e300) }");
  ASSERT_TRUE(t.loaded()) << t.errors();

  const auto got = t.one(sample.cells);

  EXPECT_EQ(got.status("g"), sample.expected ? Status::met : Status::undetermined) << expression;
  EXPECT_NE(got.status("h"), Status::not_met);
}

const Sample kSamples[] = {
    {"Min", "min(x, y, 5)", {{"x", "9"}, {"y", "7"}}, 5},
    {"Max", "max(x, y, 5)", {{"x", "9"}, {"y", "7"}}, 9},
    {"Abs", "abs(y)", {{"y", "-3"}}, 3},
    {"Sqrt", "sqrt(x)", {{"x", "16"}}, 4},
    {"SqrtOfNegativeIsOpen", "sqrt(y)", {{"y", "-1"}}, {}},
    {"Ln", "ln(x)", {{"x", "1"}}, 0},
    {"LnOfZeroIsOpen", "ln(x)", {{"x", "0"}}, {}},
    {"Exp", "exp(x)", {{"x", "0"}}, 1},
    {"ClampBelow", "clamp(x, 10, 20)", {{"x", "5"}}, 10},
    {"ClampAbove", "clamp(x, 10, 20)", {{"x", "50"}}, 20},
    {"ClampInside", "clamp(x, 10, 20)", {{"x", "15"}}, 15},
    {"RoundHalfEven", "round(x, { digits = 1 })", {{"x", "0.25"}}, 0.2},
    {"RoundHalfUp", "round(x, { digits = 1, mode = 'half_up' })", {{"x", "0.25"}}, 0.3},
    {"RoundDown", "round(x, { digits = 1, mode = 'down' })", {{"x", "0.29"}}, 0.2},
    {"RoundUp", "round(x, { digits = 1, mode = 'up' })", {{"x", "0.21"}}, 0.3},
    {"RoundToInterval", "round(x, { interval = 0.5 })", {{"x", "1.3"}}, 1.5},
    {"IfKnownKnown", "if_known(x, 7)", {{"x", "3"}}, 3},
    {"IfKnownMissing", "if_known(x, 7)", {}, 7},
    {"MeanOfLast", "mean_of_last(x, 3)", {{"x", "9"}, {"x@2024", "6"}, {"x@2023", "3"}}, 6},
    {"MeanOfLastWithMissingYearIsOpen", "mean_of_last(x, 3)", {{"x", "0"}, {"x@2023", "0"}}, {}},
    {"AnnualGrowth", "annual_growth(x, 2)", {{"x", "36"}, {"x@2023", "25"}}, 0.2},  // √(36/25) − 1
    {"AnnualGrowthOfOneYear", "annual_growth(x, 1)", {{"x", "30"}, {"x@2024", "20"}}, 0.5},
    {"AnnualGrowthFromZeroIsOpen", "annual_growth(x, 1)", {{"x", "30"}, {"x@2024", "0"}}, {}},
    {"ChangeSince", "change_since(x, 2020)", {{"x", "30"}, {"x@2020", "40"}}, -0.25},
    {"AtYear", "x:at(2020)", {{"x", "1"}, {"x@2020", "4"}}, 4},
    {"YearsAgo", "x:years_ago(2)", {{"x", "1"}, {"x@2023", "8"}}, 8},
    {"RoundYear", "round_year() - 2000", {}, 25},
    {"ComputedInAnotherYear", "sum_xy:at(2020)", {{"x@2020", "4"}, {"y@2020", "3"}, {"x", "1"}, {"y", "1"}}, 7},
    {"Arithmetic", "(x + y) * 2 - x / 2", {{"x", "4"}, {"y", "3"}}, 12},
    {"Negation", "-x", {{"x", "4"}}, -4},
    {"DivisionByZeroIsOpen", "x / y", {{"x", "4"}, {"y", "0"}}, {}},
    {"Factor", "coal_carbon / carbon", {{"coal", "4"}, {"carbon", "10"}}, 1},
};
INSTANTIATE_TEST_SUITE_P(Each, Function, testing::ValuesIn(kSamples),
                         [](const auto& test) { return std::string(test.param.name); });

}  // namespace
}  // namespace heng::script
