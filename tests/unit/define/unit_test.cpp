#include "define/unit.hpp"

#include <gtest/gtest.h>

#include "support/findings.hpp"

namespace heng::define {
namespace {

using tests::codes;

constexpr std::string_view kTable = R"([base]
CNY = { zh = "元", en = "yuan" }
tce = { zh = "吨标准煤", en = "tonne of coal equivalent" }
tCO2 = { zh = "吨二氧化碳", en = "tonne of CO2" }
"分" = { zh = "分", en = "point" }
[units]
"元" = "CNY"
"万元" = "10000 CNY"
"亿元" = "100000000 CNY"
kgce = "0.001 tce"
"万吨标准煤" = "10000 tce"
kgCO2 = "0.001 tCO2"
kWh = "3600000 J"
"kW·h" = "kWh"
"亩" = "2000/3 m2"
"%" = "0.01"
"人" = "1"
"次" = "1"
"吨" = "t"
"m³" = "m3"
)";

const Units& units() {
  static const Units loaded = [] {
    Units out;
    Diagnostics findings;
    out.load(kTable, "units.toml", findings);
    EXPECT_TRUE(findings.empty()) << codes(findings);
    return out;
  }();
  return loaded;
}

double factor(std::string_view from, std::string_view to) {
  const auto a = units().parse(from);
  const auto b = units().parse(to);
  EXPECT_TRUE(a) << from;
  EXPECT_TRUE(b) << to;
  return a && b ? conversion_factor(*a, *b).value_or(-1) : -1;
}

struct Conversion {
  std::string_view from;
  std::string_view to;
  double factor;
};

class ExactConversions : public testing::TestWithParam<Conversion> {};

TEST_P(ExactConversions, AreTheNearestDouble) {
  const auto& [from, to, expected] = GetParam();

  EXPECT_EQ(factor(from, to), expected) << from << " to " << to;
  EXPECT_EQ(factor(from, from), 1) << from;
}

INSTANTIATE_TEST_SUITE_P(Units, ExactConversions,
                         testing::Values(Conversion{"亿元", "万元", 10000}, Conversion{"万元", "亿元", 0.0001},
                                         Conversion{"km2", "m2", 1e6}, Conversion{"kWh", "GJ", 0.0036},
                                         Conversion{"%", "1", 0.01}, Conversion{"t", "g", 1e6},
                                         Conversion{"t", "kg", 1000}, Conversion{"μg/m³", "mg/m3", 0.001},
                                         Conversion{"万kWh", "GJ", 36}, Conversion{"kgce/kWh", "tce/万kWh", 10},
                                         Conversion{"tce/万元", "kgce/元", 0.1}, Conversion{"人", "次", 1},
                                         Conversion{"ha", "m2", 10000}, Conversion{"15 亩", "ha", 1},
                                         Conversion{"kgCO2/kW·h", "tCO2/MJ", 0.001 / 3.6}, Conversion{"km²", "ha", 100},
                                         Conversion{"㎡", "m2", 1}, Conversion{"m^2", "m2", 1},
                                         Conversion{"kg/(m2·d)", "kg/m2/d", 1}, Conversion{"m s-1", "km/h", 3.6},
                                         Conversion{"吨", "kg", 1000}, Conversion{"万吨标准煤", "tce", 10000},
                                         Conversion{"（kg）", "kg", 1}, Conversion{"m³/万元", "m3/元", 0.0001}));

TEST(Units, KeepTextAsWritten) { EXPECT_EQ(units().parse(" tce/万元 ")->text, "tce/万元"); }

TEST(Units, KeepCoalMoneyAndCarbonApart) {
  EXPECT_FALSE(conversion_factor(*units().parse("tce"), *units().parse("GJ")));
  EXPECT_FALSE(conversion_factor(*units().parse("tCO2"), *units().parse("t")));
  EXPECT_FALSE(conversion_factor(*units().parse("分"), *units().parse("1")));
}

TEST(Units, NameTheirDimension) {
  EXPECT_EQ(units().parse("kgCO2/kgce")->dimension_text(), "tCO2·tce⁻¹");
  EXPECT_EQ(units().parse("%")->dimension_text(), "1");
  EXPECT_EQ(units().parse("km2")->dimension_text(), "m²");
}

TEST(Units, MultiplyAndDivide) {
  const auto use = *units().parse("tce/万元");
  const auto value = *units().parse("亿元");

  EXPECT_TRUE(multiply(use, value).same_dimension(*units().parse("tce")));
  EXPECT_EQ(multiply(use, value).factor, 10000);
  EXPECT_EQ(divide(use, use).dimension_text(), "1");
  EXPECT_EQ(divide(value, use).text, "亿元/(tce/万元)");
}

TEST(Units, RefuseWhatIsNoUnit) {
  const auto kind = [](std::string_view text) { return units().problem(text).value_or(UnitProblem{}).kind; };

  EXPECT_EQ(kind("°C"), UnitProblem::Kind::affine);
  EXPECT_EQ(kind("℃"), UnitProblem::Kind::affine);
  EXPECT_EQ(kind("CO2"), UnitProblem::Kind::unknown);
  EXPECT_EQ(units().problem("kgCO2/千瓦")->part, "千瓦");
  for (const auto* text : {"", "/", "kg/", "(kg", "kg)", "m^", "m^99", "kg//m", "0", "1e999"}) {
    EXPECT_EQ(kind(text), UnitProblem::Kind::syntax) << text;
  }
  EXPECT_TRUE(units().problem(std::string(100000, '(')));
}

TEST(Units, ReportUnknownUnitWithWhatWasMeant) {
  Diagnostics out;

  EXPECT_FALSE(units().parse("tce/万圆", {"f.toml", 3, 1, 0}, out));

  ASSERT_EQ(codes(out), "define.unknown_unit@3");
  EXPECT_NE(out.items()[0].hint.zh.find("万元"), std::string::npos);
  EXPECT_TRUE(tests::bilingual(out));
}

TEST(Units, ReportAffineAndSyntax) {
  Diagnostics out;
  EXPECT_FALSE(units().parse("°C", {"f.toml", 1, 1, 0}, out));
  EXPECT_FALSE(units().parse("kg/", {"f.toml", 2, 1, 0}, out));

  EXPECT_EQ(codes(out), "define.affine_unit@1 define.unit_syntax@2");
}

TEST(Units, ReportBadDefinitions) {
  Units own;
  Diagnostics out;
  own.load("[base]\nx = 'x'\n[units]\na = 'b'\nb = 'a'\nc = 'nope'\nx = '2'\nd = 1\ne = ''\n[unit]\n", "units.toml",
           out);

  EXPECT_EQ(codes(out),
            "define.unit_cycle@4 define.unit_cycle@5 define.unknown_unit@6 define.duplicate_unit@7 "
            "define.wrong_kind@8 "
            "define.unit_syntax@9 define.unknown_key@10");
}

TEST(Units, KnowPhysicsWithoutATable) {
  const Units bare;

  EXPECT_EQ(conversion_factor(*bare.parse("t"), *bare.parse("kg")), 1000);
  EXPECT_FALSE(bare.parse("亩"));
}

TEST(Units, ListTheirNames) {
  const auto names = units().names();

  EXPECT_NE(std::find(names.begin(), names.end(), "万元"), names.end());
}

}  // namespace
}  // namespace heng::define
