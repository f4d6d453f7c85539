#include "define/parameter.hpp"

#include <gtest/gtest.h>

#include "support/findings.hpp"

namespace heng::define {
namespace {

using tests::codes;

std::vector<Parameter> read(std::string_view text, Diagnostics& out) {
  auto parameters = read_parameters(text, "parameters.toml", Units{}, out);
  EXPECT_TRUE(tests::bilingual(out));
  return parameters;
}

std::string codes_of(std::string_view text) {
  Diagnostics out;
  static_cast<void>(read(text, out));
  return codes(out);
}

constexpr std::string_view kHead = "[a]\ntitle='a'\nunit='kg/t'\nclause='附件2'\nlayers='tighten'\nstatus='official'\n";

TEST(Parameter, ReadsItsHistory) {
  Diagnostics out;
  const auto parameters =
      read(std::string(kHead) + "values = [ { from = 2024-01-01, is = 97.0 }, { from = 2025-06-30, is = 98 } ]\n", out);

  ASSERT_TRUE(out.empty()) << codes(out);
  const auto& it = parameters.at(0);
  EXPECT_EQ(it.freedom, Freedom::tighten);
  EXPECT_EQ(it.source.status, Status::official);
  EXPECT_FALSE(it.sets_base);
  ASSERT_EQ(it.values.size(), 2U);
  EXPECT_EQ(it.values[0].typed, "97.0");
  EXPECT_EQ(it.values[0].place.line, 7);
}

TEST(Parameter, HasAValueInForceFromItsDateOn) {
  Diagnostics out;
  const auto it =
      read(std::string(kHead) + "values = [ { from = 2024-01-01, is = 1 }, { from = 2025-06-30, is = 2 } ]\n", out)
          .at(0);

  EXPECT_EQ(value_in_force(it, {2023, 12, 31}), nullptr);
  EXPECT_EQ(value_in_force(it, {2024, 1, 1})->is, 1);
  EXPECT_EQ(value_in_force(it, {2025, 6, 29})->is, 1);
  EXPECT_EQ(value_in_force(it, {2025, 6, 30})->is, 2);
}

TEST(Parameter, MaySetTheBase) {
  Diagnostics out;
  const auto it = read("[a]\nclause='三'\nvalues=[{ from = 2026-01-01, is = 0.1 }]\n", out).at(0);

  EXPECT_TRUE(out.empty()) << codes(out);
  EXPECT_TRUE(it.sets_base);
}

TEST(Parameter, ReportsMissingKeys) {
  EXPECT_EQ(codes_of("[a]\ntitle='a'\n"),
            "define.missing_key@1 define.missing_key@1 define.missing_key@1 define.missing_key@1 "
            "define.missing_key@1");
}

TEST(Parameter, RefusesDatesOutOfOrder) {
  EXPECT_EQ(
      codes_of(std::string(kHead) + "values = [\n { from = 2025-01-01, is = 1 },\n { from = 2025-01-01, is = 2 },\n"
                                    " { from = 2024-01-01, is = 3 } ]\n"),
      "define.date_order@9 define.date_order@10");
}

TEST(Parameter, ChecksBounds) {
  const std::string head = "[a]\ntitle='a'\nunit='1'\nclause='c'\nstatus='default'\n";
  EXPECT_EQ(codes_of(head + "layers='range'\nvalues=[{from=2025-01-01, is=1}]\n"), "define.missing_key@1");
  EXPECT_EQ(codes_of(head + "layers='range'\nbounds=[0,1]\nvalues=[{from=2025-01-01, is=2}]\n"),
            "define.outside_bounds@8");
  EXPECT_EQ(codes_of(head + "layers='free'\nbounds=[0,1]\nvalues=[{from=2025-01-01, is=1}]\n"),
            "define.needless_key@7");
}

TEST(Parameter, ChecksEachValue) {
  EXPECT_EQ(codes_of(std::string(kHead) + "values = []\n"), "define.no_values@7");
  EXPECT_EQ(codes_of(std::string(kHead) + "values = [ 1,\n {from='2025-01-01', is=1},\n {from=2025-01-01, si=1} ]\n"),
            "define.wrong_kind@7 define.wrong_kind@8 define.missing_key@9 define.unknown_key@9");
}

TEST(Parameter, TakesStatusFromItsSource) {
  const std::string head = "[a]\ntitle='a'\nunit='1'\nclause='c'\nlayers='free'\nvalues=[{from=2025-01-01, is=1}]\n";
  Diagnostics out;
  const auto it = read(head + "source={ref='x',status='secondary'}\n", out).at(0);

  EXPECT_EQ(it.source.status, Status::secondary);
  EXPECT_EQ(it.source.ref, "x");
  EXPECT_EQ(codes_of(head + "source={ref='x',status='secondary'}\nstatus='official'\n"), "define.conflicting_status@8");
}

}  // namespace
}  // namespace heng::define
