#include "script/layers.hpp"

#include <gtest/gtest.h>

#include "support/scheme_fixture.hpp"

namespace heng::script {
namespace {

using tests::Library;
using tests::parameters_toml;

/// A base scheme with one parameter and an overlay that sets it.
struct Layered {
  const char* name;
  const char* base_lua;   // uses param.p
  const char* parameter;  // of the base
  const char* value;      // the overlay's
  const char* expected;   // codes, "" = fine
};

class Layers : public testing::TestWithParam<Layered> {};

TEST_P(Layers, PermitsOnlyWhatTheParameterSays) {
  const Layered& sample = GetParam();
  const Library library;
  library.scheme(
      "national.base",
      "scheme 'national.base' { title = 'b', document = 'doc', layer = 'national' }\n" + std::string(sample.base_lua),
      parameters_toml(sample.parameter));
  library.scheme(
      "provincial.p.over",
      "scheme 'provincial.p.over' { title = 'o', document = 'doc', layer = 'provincial', extends = 'national.base' }",
      "[p]\nvalues = [ { from = 2025-06-01, is = " + std::string(sample.value) + " } ]\n");
  Diagnostics out;

  const auto scheme = load_scheme(library.request("provincial.p.over"), out);

  Diagnostics errors;
  for (const auto& item : out.items())
    if (item.severity == Severity::error) errors.add(item);
  EXPECT_EQ(tests::codes(errors), sample.expected);
  EXPECT_EQ(scheme.has_value(), *sample.expected == '\0');
  if (!scheme) {
    EXPECT_TRUE(out.items().back().place.file.ends_with("provincial/p/over/parameters.toml"));
    return;
  }
  EXPECT_EQ(scheme->parameters[0].in_force->is, std::stod(sample.value));
  EXPECT_EQ(scheme->parameters[0].layer, 1u);
  EXPECT_EQ(scheme->parameters[0].history.size(), 2u);
}

constexpr const char* kCeiling = "gate 'g' { clause = '1', require = at_most(x, param.p) }";
constexpr const char* kFloor = "gate 'g' { clause = '1', require = at_least(x, param.p) }";
constexpr const char* kVeto = "veto 'g' { clause = '1', reject_if = more_than(x, param.p) }";
constexpr const char* kBothWays =
    "gate 'g' { clause = '1', require = between(x, param.p, 90) }\ngate 'h' { clause = '1', require = at_most(y, "
    "param.p) }";
constexpr const char* kFullMark =
    "score 's' { clause = '1', points = 10, value = linear(x, { zero = 0, full = param.p }) }\nresult { total = sum(), "
    "pass = at_least(total(), 6) }";
constexpr const char* kPassMark =
    "score 's' { clause = '1', points = 10, value = linear(x, { zero = 0, full = 100 }) }\nresult { total = sum(), "
    "pass = at_least(total(), param.p) }";

const Layered kLayered[] = {
    {"FixedUnchanged", kCeiling, "p 1 50 fixed", "50", ""},
    {"FixedChanged", kCeiling, "p 1 50 fixed", "40", "script.layer_fixed@2"},
    {"RangeInside", kCeiling, "p 1 50 range 40 60", "60", ""},
    {"RangeBelow", kCeiling, "p 1 50 range 40 60", "39.9", "script.layer_range@2"},
    {"RangeAbove", kCeiling, "p 1 50 range 40 60", "61", "script.layer_range@2"},
    {"FreeEitherWay", kCeiling, "p 1 50 free", "90", ""},
    {"CeilingLowered", kCeiling, "p 1 50 tighten", "40", ""},
    {"CeilingRaised", kCeiling, "p 1 50 tighten", "60", "script.layer_weakens@2"},
    {"FloorRaised", kFloor, "p 1 50 tighten", "60", ""},
    {"FloorLowered", kFloor, "p 1 50 tighten", "40", "script.layer_weakens@2"},
    {"VetoLimitLowered", kVeto, "p 1 50 tighten", "40", ""},
    {"VetoLimitRaised", kVeto, "p 1 50 tighten", "60", "script.layer_weakens@2"},
    {"UsedBothWays", kBothWays, "p 1 20 tighten", "21", "script.layer_weakens@2"},
    {"FullMarkMovedAway", kFullMark, "p 1 80 tighten", "90", ""},
    {"FullMarkMovedNearer", kFullMark, "p 1 80 tighten", "70", "script.layer_weakens@2"},
    {"PassMarkRaised", kPassMark, "p 分 6 tighten", "7", ""},
    {"PassMarkLowered", kPassMark, "p 分 6 tighten", "5", "script.layer_weakens@2"},
};
INSTANTIATE_TEST_SUITE_P(Each, Layers, testing::ValuesIn(kLayered),
                         [](const auto& test) { return std::string(test.param.name); });

class Overlay : public testing::Test {
 protected:
  std::string errors(const std::string& lua, const std::string& parameters = {}) {
    library.scheme("national.base",
                   "scheme 'national.base' { title = 'b', document = 'doc', layer = 'national' }\ngate 'g' { clause = "
                   "'1', require = at_most(x, param.p) }\nresult { pass = all_gates() }",
                   parameters_toml("p 1 50 tighten"));
    library.scheme("provincial.p.over",
                   "scheme 'provincial.p.over' { title = 'o', document = 'doc', layer = 'provincial', extends = "
                   "'national.base' }\n" +
                       lua,
                   parameters);
    Diagnostics out;
    scheme = load_scheme(library.request("provincial.p.over"), out);
    Diagnostics only;
    for (const auto& item : out.items())
      if (item.severity == Severity::error) only.add(item);
    return tests::codes(only);
  }
  Library library;
  std::optional<plan::Scheme> scheme;
};

TEST_F(Overlay, AddsItsOwnGate) {
  EXPECT_EQ(errors("gate 'local' { clause = '1', require = at_least(y, 0) }"), "");
  ASSERT_TRUE(scheme);
  ASSERT_EQ(scheme->criteria.size(), 2u);
  EXPECT_EQ(scheme->criteria[1].layer, 1u);
  EXPECT_EQ(scheme->layers[1].level, "provincial");
}

TEST_F(Overlay, CannotReplaceGateOfItsBase) {
  EXPECT_EQ(errors("gate 'g' { clause = '1', require = at_most(x, 99) }"), "script.duplicate_criterion@2");
}

TEST_F(Overlay, CannotDeclareAnotherResult) {
  EXPECT_EQ(errors("result { pass = at_least(x, 0) }"), "script.duplicate_result@2");
}

TEST_F(Overlay, CannotDefineParameterOfItsBaseAgain) {
  EXPECT_EQ(errors("", parameters_toml("p 1 40")), "script.duplicate_parameter@1");
}

TEST_F(Overlay, CannotSetParameterNoBaseHas) {
  EXPECT_EQ(errors("", "[nope]\nvalues = [ { from = 2025-06-01, is = 4 } ]\n"), "script.unknown_parameter@1");
}

TEST_F(Overlay, ValueNotYetInForceLeavesTheBases) {
  EXPECT_EQ(errors("", "[p]\nvalues = [ { from = 2030-01-01, is = 40 } ]\n"), "");
  ASSERT_TRUE(scheme);
  EXPECT_EQ(scheme->parameters[0].in_force->is, 50);
}

TEST_F(Overlay, GateOfTheOverlayDecidesWhateverTheBasesResultSays) {
  ASSERT_EQ(errors("gate 'local' { clause = '1', require = at_least(y, 0) }"), "");
  data::DatasetBuilder builder;
  const auto subject = builder.subject("s");
  const auto observe = [&](const char* code, double value) {
    builder.observe(*library.catalogue().find(code), 2025, subject,
                    {.value = Interval::exactly(value),
                     .missing = data::Missing::no,
                     .approximate = false,
                     .cell = {},
                     .text = {}});
  };
  observe("x", 10);
  observe("y", -1);
  const tests::Evaluated got(library.request("provincial.p.over"), *scheme, builder.finish(), 1);

  EXPECT_EQ(got.status("g"), evaluate::Status::met);
  EXPECT_EQ(got.verdict(), evaluate::Verdict::fail);
}

/// A scheme cannot drop its base by naming it somewhere the loader does not look.
TEST_F(Overlay, WordExtendsInACommentDoesNotMisleadTheLoader) {
  library.scheme("national.other",
                 "-- this extends = \"nothing\" at all\nscheme 'national.other' { title = 'x', document = 'doc' }");
  Diagnostics out;

  EXPECT_TRUE(load_scheme(library.request("national.other"), out)) << render(out, Language::en);
}

TEST_F(Overlay, BaseThatTheLoaderCannotReadIsNotLeftOutUnnoticed) {
  for (const char* extends : {"extends =\n 'national.base'", "extends = 'national.' .. 'base'",
                              "['ext' .. 'ends'] = 'national.base'", "extends = [[national.base]]"}) {
    library.scheme("national.base",
                   "scheme 'national.base' { title = 'b', document = 'doc', layer = 'national' }\ngate 'g' { clause = "
                   "'1', require = at_most(x, 5) }");
    library.scheme("provincial.p.over",
                   "scheme 'provincial.p.over' { title = 'o', document = 'doc', layer = 'provincial', " +
                       std::string(extends) + " }");
    Diagnostics out;
    const auto loaded = load_scheme(library.request("provincial.p.over"), out);

    EXPECT_TRUE(!loaded || loaded->layers.size() == 2) << extends;
  }
}

}  // namespace
}  // namespace heng::script
