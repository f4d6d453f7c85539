#pragma once
// A round made by hand: two subjects, a gate and a score; names that try to break out of every format.

#include <limits>
#include <string>

#include "data/dataset_builder.hpp"
#include "report/round_view.hpp"

namespace heng::report::tests {

inline constexpr const char* kNasty = "=cmd|'/c'!A1, \"甲\" <script>alert(1)</script>";

class Fixture {
 public:
  Fixture() {
    catalogue.root = "/library";
    define::Document document{.id = "doc", .number = "发改〔2025〕1号", .title = {"通知", "Notice"}};
    document.clauses.push_back({.id = "一（一）", .title = {"条款", "Clause"}, .text = "转述"});
    catalogue.documents.push_back(document);
    round.title = "批次 & <round>";
    round.year = 2025;
    scheme.id = "national.x";
    scheme.title = {"方案", "Scheme"};
    scheme.as_of = {2026, 1, 31};
    scheme.layers.push_back({.id = "national.x",
                             .title = {"方案", "Scheme"},
                             .document = "doc",
                             .level = "national",
                             .folder = "/library/rules/national/x"});
    add_criterion(plan::CriterionKind::gate, "gate", {"门槛项", "Gate"});
    add_criterion(plan::CriterionKind::score, "score", {"评分项", "Score"});
    make_data();
    make_outcomes();
  }

  [[nodiscard]] RoundView view(Language language = Language::zh) const {
    return {round, scheme, catalogue, dataset, outcomes, language, "9.9.9"};
  }

  [[nodiscard]] explain::SubjectReport report(std::size_t subject) const {
    explain::SubjectReport report;
    report.subject = subject;
    report.name = dataset.subjects()[subject];
    report.verdict = outcomes.verdict[subject];
    report.total = outcomes.total.at(subject);
    report.full = 10;
    report.rank = outcomes.rank[subject];
    report.notes = dataset.notes(subject);
    report.findings.push_back(gate(subject == 0));
    explain::Finding score{.criterion = 1, .status = outcomes.criteria[1].status[subject]};
    score.points = outcomes.criteria[1].points.at(subject);
    score.full = 10;
    report.findings.push_back(score);
    return report;
  }

  define::Catalogue catalogue;
  define::Round round;
  plan::Scheme scheme;
  data::Dataset dataset;
  evaluate::Outcomes outcomes;

 private:
  void add_criterion(plan::CriterionKind kind, std::string code, Bilingual title) {
    plan::Criterion criterion;
    criterion.kind = kind;
    criterion.code = std::move(code);
    criterion.title = std::move(title);
    criterion.clause = "一（一）";
    criterion.place = {"/library/rules/national/x/scheme.lua", 12, 1, 0};
    scheme.criteria.push_back(std::move(criterion));
  }

  void make_data() {
    data::DatasetBuilder builder;
    const auto table = builder.table({"csv", "parks.csv", "", {"名称", "值"}});
    builder.subject(kNasty);
    builder.subject("乙");
    builder.note(1, "data_kind", "illustrative");
    builder.finding({{Severity::error, "data.bad_number", {"parks.csv", 2, 2, 0}, {"不是数 <b>", "no number <b>"}, {}},
                     kNasty,
                     {table, 2, 2}});
    dataset = builder.finish();
  }

  void make_outcomes() {
    outcomes.subjects = 2;
    outcomes.criteria.resize(2);
    for (auto& criterion : outcomes.criteria) criterion.status = evaluate::Column<evaluate::Status>(2);
    outcomes.criteria[0].status[0] = evaluate::Status::not_met;
    outcomes.criteria[0].status[1] = evaluate::Status::met;
    outcomes.criteria[1].status[0] = evaluate::Status::scored;
    outcomes.criteria[1].status[1] = evaluate::Status::undetermined;
    outcomes.criteria[1].points = evaluate::Bounds(2);
    outcomes.criteria[1].points.set(0, Interval::exactly(7.25));
    outcomes.criteria[1].points.set(1, {0, 10});
    outcomes.total = evaluate::Bounds(2);
    outcomes.total.set(0, Interval::exactly(7.25));
    outcomes.total.set(1, {0, 10});
    outcomes.verdict = evaluate::Column<evaluate::Verdict>(2);
    outcomes.verdict[0] = evaluate::Verdict::fail;
    outcomes.verdict[1] = evaluate::Verdict::pass;
    outcomes.rank = {{0, 0}, {1, 1}};
  }

  [[nodiscard]] static explain::Finding gate(bool missing) {
    explain::Finding finding{.criterion = 0, .status = missing ? evaluate::Status::not_met : evaluate::Status::met};
    explain::Reason reason;
    reason.met = missing ? Truth::no : Truth::yes;
    reason.value.title = {"能耗", "energy"};
    reason.value.shown.unit = "tce";
    reason.value.value = missing ? Interval{0, std::numeric_limits<double>::infinity()} : Interval::exactly(0.1);
    reason.value.cell = {0, 2, 2};
    reason.limit = explain::Limit{.value = 0.2,
                                  .shown = {.unit = "tce"},
                                  .parameter = "limit",
                                  .place = {"/library/rules/national/x/parameters.toml", 3, 1, 0},
                                  .status = define::Status::unverified};
    finding.reasons.push_back(reason);
    return finding;
  }
};

}  // namespace heng::report::tests
