#include "cases/compare.hpp"

#include <algorithm>
#include <cmath>
#include <functional>

#include "base/text.hpp"
#include "explain/sentences.hpp"
#include "report/round_view.hpp"
#include "report/wording.hpp"

namespace heng::cases {
namespace {

constexpr double kTolerance = 1e-9;

bool same(double a, double b) {
  return a == b || std::abs(a - b) <= kTolerance * std::max({1.0, std::abs(a), std::abs(b)});
}
bool same(const Interval& a, const Interval& b) { return same(a.low, b.low) && same(a.high, b.high); }

std::string text_of(const Interval& interval) {
  if (interval.is_point()) return number_text(interval.low);
  return "[" + number_text(interval.low) + ", " + number_text(interval.high) + "]";
}

const Bilingual kNone{"无", "none"};

class Comparison {
 public:
  Comparison(const Suite& suite, const Batch& batch, const plan::Scheme& scheme, explain::Evaluation& evaluation,
             std::size_t row)
      : case_(suite.given.cases[batch.cases[row]]),
        differences_(suite.unreadable[batch.cases[row]]),
        catalogue_(*suite.catalogue),
        batch_(batch),
        scheme_(scheme),
        evaluation_(evaluation),
        row_(row) {}

  std::vector<Difference> run() {
    compare_result();
    for (const auto& [code, expected] : case_.values) compare_value(code, expected);
    for (const auto& [code, expected] : case_.criteria) compare_criterion(code, expected);
    return std::move(differences_);
  }

 private:
  void differ(Bilingual what, std::string expected, Bilingual got, Bilingual reason = {}, Place place = {}) {
    differences_.push_back({std::move(place), std::move(what), std::move(expected), std::move(got), std::move(reason)});
  }

  /// Told only when something needs it: most cases pass on their outcomes alone.
  const explain::SubjectReport& report() {
    if (!report_) report_ = evaluation_.explainer().explain(row_);
    return *report_;
  }
  Bilingual in_both(const std::function<std::string(const explain::Telling&)>& tell) const {
    const auto in = [&](Language language) {
      return tell({scheme_, catalogue_, batch_.dataset, batch_.year, language});
    };
    return {in(Language::zh), in(Language::en)};
  }
  Bilingual verdict_told() {
    const auto& told = report();
    return in_both([&](const auto& telling) { return explain::verdict_sentence(told, telling); });
  }
  Bilingual finding_told(std::size_t criterion) {
    const auto& finding = report().findings[criterion];
    return in_both([&](const auto& telling) { return explain::finding_sentence(finding, telling); });
  }

  void compare_result() {
    const auto& out = evaluation_.outcomes();
    const auto verdict = std::string(report::key_of(out.verdict[row_]));
    if (case_.verdict && *case_.verdict != verdict)
      differ({"结论", "verdict"}, *case_.verdict, both(verdict), verdict_told());
    const auto total = out.total.empty() ? std::nullopt : std::optional(out.total.at(row_));
    if (case_.total && (!total || !same(*case_.total, *total)))
      differ({"总分", "total"}, text_of(*case_.total), total ? both(text_of(*total)) : kNone, points_told());
    const auto grade = report::grade_text(grade_name(out.best_grade[row_]), grade_name(out.worst_grade[row_]));
    if (case_.grade && *case_.grade != grade)
      differ({"等级", "grade"}, *case_.grade, grade.empty() ? kNone : both(grade), verdict_told());
    if (!case_.ask_first) return;
    const auto first = report().asks.empty() ? std::string() : report().asks.front().code;
    if (*case_.ask_first != first)
      differ({"先问", "ask_first"}, *case_.ask_first, first.empty() ? kNone : both(first), verdict_told());
  }

  [[nodiscard]] std::string grade_name(std::int16_t grade) const {
    return grade < 0 ? std::string() : scheme_.result.grades[static_cast<std::size_t>(grade)].name;
  }

  /// The points a total is made of: "a 3, b [0, 5]".
  Bilingual points_told() {
    std::vector<std::string> parts;
    const auto& out = evaluation_.outcomes();
    for (std::size_t c = 0; c < scheme_.criteria.size(); ++c) {
      if (out.criteria[c].points.empty()) continue;
      parts.push_back(scheme_.criteria[c].code + " " + text_of(out.criteria[c].points.at(row_)));
    }
    return {join(parts, "，"), join(parts, ", ")};
  }

  void compare_value(const std::string& code, double expected) {
    const auto indicator = catalogue_.find(code);
    std::optional<Interval> got;
    if (indicator) {
      got = evaluation_.explainer().value_of(*indicator, row_);
      if (const auto* series = batch_.dataset.series(*indicator, batch_.year); !got && series != nullptr)
        got = series->known(row_);
    }
    if (got && same(*got, Interval::exactly(expected))) return;
    differ(both(code), number_text(expected),
           got ? both(text_of(*got)) : Bilingual{"方案没有用到这个指标", "the scheme does not read it"});
  }

  void compare_criterion(const std::string& code, const define::ExpectedCriterion& expected) {
    const auto* criterion = scheme_.criterion(code);
    if (criterion == nullptr) return no_criterion(code, expected);
    const auto index = static_cast<std::size_t>(criterion - scheme_.criteria.data());
    const auto& out = evaluation_.outcomes().criteria[index];
    const auto status = std::string(report::key_of(out.status[row_]));
    if (expected.status && *expected.status != status)
      differ(both(code), *expected.status, both(status), finding_told(index), expected.place);
    const auto points = out.points.empty() ? std::nullopt : std::optional(out.points.at(row_));
    if (expected.points && (!points || !same(*expected.points, *points)))
      differ(say("{0} 得分", "{0} points", {code}), text_of(*expected.points), points ? both(text_of(*points)) : kNone,
             finding_told(index), expected.place);
    compare_number(code, {"数值", "value"}, expected.value, index, expected.place, value_of_reason);
    compare_number(code, {"限值", "limit"}, expected.limit, index, expected.place, limit_of_reason);
    compare_number(code, {"差距", "short_by"}, expected.short_by, index, expected.place, gap_of_reason);
    if (expected.text) compare_text(code, *expected.text, index, expected.place);
    if (expected.at) compare_places(code, *expected.at, index, expected.place);
  }

  void no_criterion(const std::string& code, const define::ExpectedCriterion& expected) {
    std::vector<std::string> codes;
    for (const auto& each : scheme_.criteria) codes.push_back(each.code);
    const auto meant = did_you_mean(code, codes);
    differ(both(code), expected.status.value_or("…"),
           meant ? say("方案里没有这一项；是不是 {0}？", "no such criterion; did you mean {0}?", {*meant})
                 : say("方案里没有这一项", "no such criterion"),
           {}, expected.place);
  }

  void compare_text(const std::string& code, const std::string& wanted, std::size_t index, const Place& place) {
    const auto told = finding_told(index);
    if (told.zh.find(wanted) != std::string::npos || told.en.find(wanted) != std::string::npos) return;
    differ(say("{0} 说明", "{0} text", {code}), wanted, told, {}, place);
  }

  /// The rule's line, and the line of every limit the finding compared with.
  void compare_places(const std::string& code, const std::string& wanted, std::size_t index, const Place& place) {
    std::vector<std::string> seen{scheme_.criteria[index].place.text()};
    for (const auto& reason : report().findings[index].reasons)
      if (reason.limit) seen.push_back(reason.limit->place.text());
    if (std::ranges::any_of(seen, [&](const auto& each) { return each.find(wanted) != std::string::npos; })) return;
    differ(say("{0} 位置", "{0} place", {code}), wanted, both(join(seen, ", ")), {}, place);
  }

  using Read = std::optional<Interval> (*)(const explain::Reason&);
  static std::optional<Interval> value_of_reason(const explain::Reason& reason) { return reason.value.value; }
  static std::optional<Interval> limit_of_reason(const explain::Reason& reason) {
    return reason.limit ? std::optional(Interval::exactly(reason.limit->value)) : std::nullopt;
  }
  static std::optional<Interval> gap_of_reason(const explain::Reason& reason) {
    return reason.distance ? std::optional(Interval::exactly(reason.distance->gap)) : std::nullopt;
  }

  /// A condition may have several comparisons: one of them must have the number.
  void compare_number(const std::string& code, const Bilingual& what, const std::optional<double>& expected,
                      std::size_t index, const Place& place, Read read) {
    if (!expected) return;
    const auto& finding = report().findings[index];
    std::vector<std::string> seen;
    const auto look = [&](const std::optional<Interval>& number) {
      if (!number) return false;
      seen.push_back(text_of(*number));
      return same(*number, Interval::exactly(*expected));
    };
    for (const auto& reason : finding.reasons)
      if (look(read(reason))) return;
    if (finding.scale && read == value_of_reason) {
      for (const auto& value : finding.scale->values)
        if (look(value.value)) return;
    }
    differ(say("{0} {1}", "{0} {1}", {both(code), what}), number_text(*expected),
           seen.empty() ? kNone : both(join(seen, ", ")), finding_told(index), place);
  }

  const define::Case& case_;
  std::vector<Difference> differences_;
  const define::Catalogue& catalogue_;
  const Batch& batch_;
  const plan::Scheme& scheme_;
  explain::Evaluation& evaluation_;
  std::size_t row_;
  std::optional<explain::SubjectReport> report_;
};

}  // namespace

std::vector<std::vector<Difference>> compare(const Suite& suite, const Batch& batch) {
  std::vector<std::vector<Difference>> all;
  explain::Evaluation evaluation(*suite.catalogue, batch.at->request, *batch.at->scheme, batch.dataset, batch.year, 1);
  for (std::size_t row = 0; row < batch.cases.size(); ++row)
    all.push_back(Comparison(suite, batch, *batch.at->scheme, evaluation, row).run());
  return all;
}

bool all_as_expected(const Suite& suite, const Batch& batch, const plan::Scheme& scheme,
                     std::span<const std::size_t> rows) {
  explain::Evaluation evaluation(*suite.catalogue, batch.at->request, scheme, batch.dataset, batch.year, 1);
  return std::ranges::all_of(
      rows, [&](const auto row) { return Comparison(suite, batch, scheme, evaluation, row).run().empty(); });
}

}  // namespace heng::cases
