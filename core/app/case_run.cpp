#include "app/case_run.hpp"

#include <algorithm>
#include <cmath>
#include <functional>

#include "app/round_run.hpp"
#include "base/text.hpp"
#include "data/cell_value.hpp"
#include "data/dataset_builder.hpp"
#include "explain/sentences.hpp"
#include "report/wording.hpp"

namespace heng::app {
namespace {

constexpr double kTolerance = 1e-9;
constexpr int kUsualYear = 2025;

bool same(double a, double b) {
  return a == b || std::abs(a - b) <= kTolerance * std::max({1.0, std::abs(a), std::abs(b)});
}
bool same(const Interval& a, const Interval& b) { return same(a.low, b.low) && same(a.high, b.high); }

std::string text_of(const Interval& interval) {
  if (interval.is_point()) return number_text(interval.low);
  return "[" + number_text(interval.low) + ", " + number_text(interval.high) + "]";
}

class CaseRun {
 public:
  CaseRun(const define::Case& given, const script::SchemeRequest& request, const plan::Scheme& scheme,
          Language language)
      : case_(given),
        request_(request),
        scheme_(scheme),
        catalogue_(*request.catalogue),
        language_(language),
        year_(given.year.value_or(kUsualYear)) {}

  std::vector<Difference> run() {
    const auto dataset = gathered();
    Evaluation evaluation(catalogue_, request_, scheme_, dataset, year_, 1);
    const auto report = evaluation.explainer().explain(0);
    const explain::Telling telling{scheme_, catalogue_, dataset, year_, language_};
    compare_result(report, telling);
    compare_values(evaluation, dataset);
    for (const auto& [code, expected] : case_.criteria) compare_criterion(code, expected, report, telling);
    return std::move(differences_);
  }

 private:
  void differ(std::string what, std::string expected, std::string got, std::string reason = {}, Place place = {}) {
    differences_.push_back({std::move(place), std::move(what), std::move(expected), std::move(got), std::move(reason)});
  }
  [[nodiscard]] std::string word(std::string_view zh, std::string_view en) const {
    return std::string(report::word(language_, zh, en));
  }

  data::Dataset gathered() {
    data::DatasetBuilder builder;
    const auto subject = builder.subject(case_.note);
    for (const auto& given : case_.given) observe(builder, subject, given);
    for (const auto& [criterion, points] : case_.panel) {
      for (std::size_t i = 0; i < points.size(); ++i) {
        builder.sheet(criterion, subject, data::Sheet{std::to_string(i + 1), points[i], false, {}});
      }
    }
    return builder.finish();
  }

  void observe(data::DatasetBuilder& builder, std::size_t subject, const define::Given& given) {
    const auto found = catalogue_.find(given.indicator);
    if (!found) {
      const auto meant = did_you_mean(given.indicator, catalogue_.indicator_codes());
      return differ(word("给定 ", "given ") + given.indicator, word("指标目录里的代码", "a code of the catalogue"),
                    meant ? word("没有；是不是 ", "none; did you mean ") + *meant : word("没有", "none"), {},
                    given.place);
    }
    const auto& indicator = catalogue_.indicators[*found];
    const auto year = given.year.value_or(year_);
    if (indicator.kind == define::Kind::text) return builder.text(*found, year, subject, given.text, {});
    const auto observation = value_of(given, indicator);
    if (!observation) {
      return differ(word("给定 ", "given ") + given.indicator, word("能读的值", "a value"),
                    observation.error().message.in(language_), {}, given.place);
    }
    builder.observe(*found, year, subject, *observation);
  }

  /// A plain number is in the indicator's unit: 1.02 of a share is 102 %, which a cell would have to say.
  [[nodiscard]] Result<data::Observation> value_of(const define::Given& given,
                                                   const define::Indicator& indicator) const {
    if (const auto number = parse_number(given.text); number && indicator.kind == define::Kind::number) {
      return data::Observation{.value = Interval::exactly(*number), .missing = data::Missing::no};
    }
    return data::read_cell(given.text, indicator, nullptr, catalogue_.units);
  }

  void compare_result(const explain::SubjectReport& report, const explain::Telling& telling) {
    if (case_.verdict && *case_.verdict != report::key_of(report.verdict)) {
      differ(word("结论", "verdict"), *case_.verdict, std::string(report::key_of(report.verdict)),
             explain::verdict_sentence(report, telling));
    }
    if (case_.total && (!report.total || !same(*case_.total, *report.total))) {
      differ(word("总分", "total"), text_of(*case_.total), report.total ? text_of(*report.total) : word("无", "none"));
    }
    const auto grade = report::grade_text(report.best_grade, report.worst_grade);
    if (case_.grade && *case_.grade != grade) differ(word("等级", "grade"), *case_.grade, grade);
    const auto first = report.asks.empty() ? std::string() : report.asks.front().code;
    if (case_.ask_first && *case_.ask_first != first)
      differ(word("先问", "ask_first"), *case_.ask_first, first.empty() ? word("无", "none") : first);
  }

  void compare_values(Evaluation& evaluation, const data::Dataset& dataset) {
    for (const auto& [code, expected] : case_.values) {
      const auto indicator = catalogue_.find(code);
      std::optional<Interval> got;
      if (indicator) {
        got = evaluation.explainer().value_of(*indicator, 0);
        if (const auto* series = dataset.series(*indicator, year_); !got && series != nullptr) got = series->known(0);
      }
      if (got && same(*got, Interval::exactly(expected))) continue;
      differ(code, number_text(expected),
             got ? text_of(*got) : word("方案没有用到这个指标", "the scheme does not read it"));
    }
  }

  void compare_criterion(const std::string& code, const define::ExpectedCriterion& expected,
                         const explain::SubjectReport& report, const explain::Telling& telling) {
    const auto* criterion = scheme_.criterion(code);
    if (criterion == nullptr) {
      std::vector<std::string> codes;
      for (const auto& each : scheme_.criteria) codes.push_back(each.code);
      const auto meant = did_you_mean(code, codes);
      return differ(code, word("方案里的评价项", "a criterion of the scheme"),
                    meant ? word("没有；是不是 ", "none; did you mean ") + *meant : word("没有", "none"), {},
                    expected.place);
    }
    const auto index = static_cast<std::size_t>(criterion - scheme_.criteria.data());
    const auto found = std::ranges::find(report.findings, index, &explain::Finding::criterion);
    if (found == report.findings.end()) return;
    const auto sentence = explain::finding_sentence(*found, telling);
    const auto status = std::string(report::key_of(found->status));
    if (expected.status && *expected.status != status) differ(code, *expected.status, status, sentence, expected.place);
    if (expected.points && (!found->points || !same(*expected.points, *found->points))) {
      differ(code + word(" 得分", " points"), text_of(*expected.points),
             found->points ? text_of(*found->points) : word("无", "none"), sentence, expected.place);
    }
    compare_number(code + word(" 数值", " value"), expected.value, *found, sentence, expected.place, value_of_reason);
    compare_number(code + word(" 限值", " limit"), expected.limit, *found, sentence, expected.place, limit_of_reason);
    compare_number(code + word(" 差距", " short_by"), expected.short_by, *found, sentence, expected.place,
                   gap_of_reason);
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
  void compare_number(std::string what, const std::optional<double>& expected, const explain::Finding& finding,
                      const std::string& sentence, const Place& place, Read read) {
    if (!expected) return;
    std::vector<std::string> seen;
    const auto look = [&](const std::optional<Interval>& number) {
      if (!number) return false;
      seen.push_back(text_of(*number));
      return same(*number, Interval::exactly(*expected));
    };
    for (const auto& reason : finding.reasons) {
      if (look(read(reason))) return;
    }
    if (finding.scale && read == value_of_reason) {
      for (const auto& value : finding.scale->values) {
        if (look(value.value)) return;
      }
    }
    differ(std::move(what), number_text(*expected), seen.empty() ? word("无", "none") : join(seen, ", "), sentence,
           place);
  }

  const define::Case& case_;
  const script::SchemeRequest& request_;
  const plan::Scheme& scheme_;
  const define::Catalogue& catalogue_;
  Language language_;
  int year_;
  std::vector<Difference> differences_;
};

}  // namespace

std::vector<Difference> run_case(const define::Case& given, const script::SchemeRequest& request,
                                 const plan::Scheme& scheme, Language language) {
  return CaseRun(given, request, scheme, language).run();
}

}  // namespace heng::app
