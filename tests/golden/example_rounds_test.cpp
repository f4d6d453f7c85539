// The example rounds against the facts their README states: worked out by hand, never copied from what the program
// says.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/files.hpp"
#include "data/load_round.hpp"
#include "script/formula.hpp"
#include "support/scheme_fixture.hpp"

namespace heng::tests {
namespace {

using evaluate::Status;
using evaluate::Verdict;

/// One of examples/.
class Example {
 public:
  explicit Example(const std::string& name) : catalogue_(define::load_catalogue(HENG_ROOT, findings_)) {
    const std::string file = std::string(HENG_ROOT) + "/examples/" + name + "/round.toml";
    round_ = define::read_round(read_file(file).value(), file, findings_);
    request_ = {.catalogue = &catalogue_,
                .scheme = round_->scheme,
                .as_of = round_->as_of,
                .factors = round_->factors,
                .asked_at = round_->scheme_place};
    scheme_ = script::load_scheme(request_, findings_);
    if (!scheme_) throw std::runtime_error(render(findings_, Language::en));
    data::LoadSettings settings;
    settings.plugin_folders = {HENG_PLUGINS};
    for (const plan::Criterion& c : scheme_->criteria)
      if (c.kind == plan::CriterionKind::panel)
        settings.panel_items.push_back({c.code, c.title, scheme_->graph.fixed_value(c.full).value_or(0)});
    run_ = std::make_unique<Evaluated>(request_, *scheme_, data::load_round(*round_, catalogue_, settings, findings_),
                                       2, std::vector<std::shared_ptr<const void>>{}, round_->year);
  }

  [[nodiscard]] const Diagnostics& findings() const { return findings_; }
  Evaluated& run() { return *run_; }
  const plan::Scheme& scheme() { return *scheme_; }
  std::size_t subject(const std::string& name) {
    for (std::size_t i = 0; i < run_->dataset().size(); ++i)
      if (run_->dataset().subjects()[i].starts_with(name)) return i;
    throw std::runtime_error("no subject " + name);
  }
  Verdict verdict(const std::string& name) { return run_->verdict(subject(name)); }
  explain::SubjectReport report(const std::string& name) { return run_->report(subject(name)); }
  /// Codes of the criteria with this status that decide.
  std::vector<std::string> with(const std::string& name, Status status) {
    std::vector<std::string> codes;
    for (const explain::Finding& finding : report(name).findings)
      if (finding.status == status && finding.decides) codes.push_back(scheme_->criteria[finding.criterion].code);
    return codes;
  }
  /// The reason that compares `indicator` in any criterion that decides.
  std::optional<explain::Reason> reason(const std::string& name, const std::string& indicator) {
    for (const explain::Finding& finding : report(name).findings)
      for (const explain::Reason& reason : finding.reasons)
        if (finding.decides && reason.value.code == indicator) return reason;
    return {};
  }

 private:
  Diagnostics findings_;
  define::Catalogue catalogue_;
  std::optional<define::Round> round_;
  script::SchemeRequest request_;
  std::optional<plan::Scheme> scheme_;
  std::unique_ptr<Evaluated> run_;
};

TEST(ZeroCarbon2025, MadeUpParksHaveTheVerdictsOfTheReadme) {
  Example example("zero_carbon_2025");

  EXPECT_FALSE(example.findings().has_errors()) << render(example.findings(), Language::en);
  EXPECT_EQ(example.verdict("示例甲"), Verdict::fail);
  EXPECT_EQ(example.verdict("示例乙"), Verdict::pass);
  EXPECT_EQ(example.verdict("示例丙"), Verdict::undetermined);
  EXPECT_EQ(example.verdict("示例丁"), Verdict::pass);
}

TEST(ZeroCarbon2025, FirstParkIsTenThousandTonnesOver) {
  Example example("zero_carbon_2025");

  // 11 万 tCO2 ÷ 50 万 tce = 0.22; 0.02 over 0.20 is 0.02 × 500,000 = 10,000 tCO2.
  const auto reason = example.reason("示例甲", "carbon_per_energy");

  ASSERT_TRUE(reason && reason->limit && reason->distance && reason->distance->lever);
  EXPECT_NEAR(reason->value.value.low, 0.22, 1e-12);
  EXPECT_EQ(reason->limit->value, 0.2);
  EXPECT_NEAR(reason->distance->gap, 0.02, 1e-12);
  EXPECT_NEAR(reason->distance->lever_change, -10'000, 1e-6);
}

TEST(ZeroCarbon2025, SecondParkIsWithinTheLargeBand) {
  Example example("zero_carbon_2025");

  // 33.6 万 tCO2 ÷ 120 万 tce = 0.28 against 0.30.
  const auto reason = example.reason("示例乙", "carbon_per_energy");

  ASSERT_TRUE(reason && reason->limit);
  EXPECT_NEAR(reason->value.value.low, 0.28, 1e-12);
  EXPECT_EQ(reason->limit->value, 0.3);
  EXPECT_EQ(reason->met, Truth::yes);
}

TEST(ZeroCarbon2025, ThirdParkIsAskedForHeatOrProcessEmissions) {
  Example example("zero_carbon_2025");

  std::vector<std::string> asked;
  for (const explain::Ask& ask : example.report("示例丙").asks) asked.push_back(ask.code);

  EXPECT_THAT(asked, testing::Contains("heat_in_fossil"));
}

TEST(ZeroCarbon2025, FourthParkIsBelowEveryBand) {
  Example example("zero_carbon_2025");

  const explain::SubjectReport report = example.report("示例丁");

  const auto left_out = std::find_if(report.findings.begin(), report.findings.end(),
                                     [](const explain::Finding& finding) { return finding.no_band.has_value(); });
  ASSERT_NE(left_out, report.findings.end());
  EXPECT_EQ(left_out->status, Status::not_applicable);
  EXPECT_NEAR(left_out->no_band->value.value.low, 12, 1e-9);  // 万tce
}

TEST(ZeroCarbon2025, NineRealParksStayUndetermined) {
  Example example("zero_carbon_2025");
  std::size_t real = 0;

  for (std::size_t i = 0; i < example.run().dataset().size(); ++i) {
    if (example.run().dataset().subjects()[i].starts_with("示例")) continue;
    ++real;
    EXPECT_EQ(example.run().verdict(i), Verdict::undetermined) << example.run().dataset().subjects()[i];
  }
  EXPECT_EQ(real, 9u);
}

TEST(Overlay2025, ProvinceTightensTheLimitAndAddsAGate) {
  Example example("zero_carbon_overlay_2025");

  EXPECT_EQ(example.verdict("示例甲"), Verdict::pass);
  EXPECT_EQ(example.verdict("示例乙"), Verdict::fail);
  EXPECT_EQ(example.verdict("示例丙"), Verdict::undetermined);
  EXPECT_EQ(example.verdict("示例丁"), Verdict::fail);
}

TEST(Overlay2025, ParkOnTheLimitMeetsIt) {
  Example example("zero_carbon_overlay_2025");

  // 9 万 ÷ 50 万 = 0.18, exactly the province's limit.
  const auto reason = example.reason("示例甲", "carbon_per_energy");

  ASSERT_TRUE(reason && reason->limit);
  EXPECT_EQ(reason->limit->value, 0.18);
  EXPECT_EQ(reason->limit->layer, 1u);
  EXPECT_EQ(reason->met, Truth::yes);
}

TEST(Overlay2025, ParkWithinTheNationalLimitOnlyIsFiveThousandTonnesOver) {
  Example example("zero_carbon_overlay_2025");

  const auto reason = example.reason("示例乙", "carbon_per_energy");

  ASSERT_TRUE(reason && reason->distance && reason->distance->lever);
  EXPECT_NEAR(reason->value.value.low, 0.19, 1e-12);
  EXPECT_NEAR(reason->distance->lever_change, -5'000, 1e-6);
}

TEST(TypicalCase2023, TotalsAreThoseWorkedOutByHand) {
  Example example("typical_case_2023");
  const auto total = [&](const std::string& name) { return example.run().total(example.subject(name)); };

  EXPECT_EQ(total("示例案例甲"), Interval::exactly(82.40));
  EXPECT_EQ(total("示例案例乙"), Interval::exactly(89.50));
  EXPECT_EQ(total("示例案例丙"), Interval::exactly(70.50));
  EXPECT_EQ(total("示例案例丁"), (Interval{0, 100}));
  EXPECT_EQ(total("示例案例戊"), Interval::exactly(82.40));
  EXPECT_EQ(total("示例案例己"), Interval::exactly(84.80));
}

TEST(TypicalCase2023, RecusalBlankAndFewSheetsAreCounted) {
  Example example("typical_case_2023");
  const auto valid = [&](const std::string& name) {
    std::vector<std::size_t> counts;
    for (const explain::Finding& finding : example.report(name).findings)
      if (example.scheme().criteria[finding.criterion].kind == plan::CriterionKind::panel)
        counts.push_back(finding.valid_sheets);
    return counts;
  };

  EXPECT_EQ(valid("示例案例甲"), (std::vector<std::size_t>{7, 7, 7, 7, 7, 7, 7}));
  EXPECT_EQ(valid("示例案例乙"), (std::vector<std::size_t>{6, 6, 6, 6, 6, 6, 6}));
  EXPECT_EQ(valid("示例案例丙"), (std::vector<std::size_t>{7, 6, 7, 7, 7, 7, 7}));
  EXPECT_EQ(valid("示例案例丁"), (std::vector<std::size_t>{4, 4, 4, 4, 4, 4, 4}));
}

TEST(TypicalCase2023, TiedCasesShareTheirPlaces) {
  Example example("typical_case_2023");
  const auto rank = [&](const std::string& name) { return example.run().rank(example.subject(name)); };
  using Places = std::pair<std::uint32_t, std::uint32_t>;

  // The fourth case may come to stand anywhere; the sixth is refused.
  EXPECT_EQ(rank("示例案例乙"), (Places{1, 2}));
  EXPECT_EQ(rank("示例案例甲"), (Places{2, 3}));
  EXPECT_EQ(rank("示例案例戊"), (Places{2, 3}));
  EXPECT_EQ(rank("示例案例丙"), (Places{4, 5}));
  EXPECT_EQ(rank("示例案例丁"), (Places{1, 5}));
  EXPECT_EQ(rank("示例案例己"), (Places{0, 0}));
}

TEST(TypicalCase2023, PastWinnerIsRefused) {
  Example example("typical_case_2023");

  EXPECT_EQ(example.verdict("示例案例己"), Verdict::fail);
  EXPECT_EQ(example.with("示例案例己", Status::not_met).size(), 1u);
  for (const char* name : {"示例案例甲", "示例案例乙", "示例案例丙", "示例案例戊"})
    EXPECT_NE(example.verdict(name), Verdict::fail) << name;
}

TEST(Zhejiang2022, ParksHaveTheVerdictsOfTheReadme) {
  Example example("zhejiang_green_park_2022");

  EXPECT_EQ(example.verdict("示例甲"), Verdict::pass);
  EXPECT_EQ(example.verdict("示例乙"), Verdict::fail);
  EXPECT_EQ(example.verdict("示例丙"), Verdict::undetermined);
  EXPECT_EQ(example.verdict("示例丁"), Verdict::fail);
}

TEST(Zhejiang2022, HalfIsNotMoreThanHalf) {
  Example example("zhejiang_green_park_2022");

  // 60 ÷ 120 = 50 %, and the text says “超过50%”.
  EXPECT_EQ(example.with("示例乙", Status::not_met).size(), 1u);
  const explain::SubjectReport report = example.report("示例乙");
  const auto failed = std::find_if(report.findings.begin(), report.findings.end(), [](const explain::Finding& finding) {
    return finding.status == Status::not_met && finding.decides;
  });
  ASSERT_NE(failed, report.findings.end());
  EXPECT_EQ(failed->reasons.at(0).sign, explain::Sign::more_than);
  EXPECT_NEAR(failed->reasons[0].value.value.low, 0.5, 1e-12);
}

TEST(Zhejiang2022, TwoValuesOfTheThirdParkAreOpen) {
  Example example("zhejiang_green_park_2022");

  EXPECT_EQ(example.with("示例丙", Status::undetermined).size(), 2u);
  EXPECT_EQ(example.with("示例丙", Status::not_met).size(), 0u);
}

TEST(LowCarbonPilot2013, ApplicationsHaveTheVerdictsOfTheReadme) {
  Example example("low_carbon_park_pilot_2013");

  EXPECT_EQ(example.verdict("示例甲"), Verdict::pass);
  EXPECT_EQ(example.verdict("示例乙"), Verdict::fail);
  EXPECT_EQ(example.verdict("示例丙"), Verdict::undetermined);
  EXPECT_EQ(example.verdict("示例丁"), Verdict::fail);
}

TEST(LowCarbonPilot2013, MissingMaterialIsNamedItemByItem) {
  Example example("low_carbon_park_pilot_2013");

  EXPECT_EQ(example.with("示例乙", Status::not_met).size(), 2u);
  EXPECT_EQ(example.with("示例丁", Status::not_met).size(), 1u);
}

}  // namespace
}  // namespace heng::tests
