#include "report/results_csv.hpp"

#include <cmath>

#include "base/text.hpp"
#include "report/wording.hpp"

namespace heng::report {
namespace {

class Row {
 public:
  explicit Row(std::string& out) : out_(out) {}
  void text(std::string_view value) { put(csv_cell(value)); }
  void number(double value) { put(std::isfinite(value) ? number_text(value) : std::string()); }
  void gap() { put({}); }
  void end() { out_ += "\r\n"; }

 private:
  void put(const std::string& cell) {
    if (!first_) out_ += ',';
    first_ = false;
    out_ += cell;
  }
  std::string& out_;
  bool first_ = true;
};

bool gives_points(const evaluate::CriterionOutcomes& outcomes) { return !outcomes.points.empty(); }

void header(const RoundView& view, Row row) {
  const auto say = [&](std::string_view zh, std::string_view en) { row.text(word(view.language, zh, en)); };
  say("名次", "rank");
  say("评价对象", "subject");
  say("结论", "verdict");
  if (!view.outcomes.total.empty()) {
    say("总分（最低）", "total (lowest)");
    say("总分（最高）", "total (highest)");
    say("等级", "grade");
  }
  const auto points = word(view.language, "（分）", " (points)");
  for (std::size_t i = 0; i < view.scheme.groups.size(); ++i) {
    if (!view.outcomes.groups[i].empty()) row.text(view.scheme.groups[i].title.in(view.language) + std::string(points));
  }
  for (std::size_t i = 0; i < view.scheme.criteria.size(); ++i) {
    const auto& title = view.scheme.criteria[i].title.in(view.language);
    row.text(title);
    if (gives_points(view.outcomes.criteria[i])) row.text(title + std::string(points));
  }
  row.end();
}

void bounds(Row& row, const evaluate::Bounds& of, std::size_t subject) {
  const auto [low, high] = of.at(subject);
  if (low == high) {
    row.number(low);
  } else if (!std::isfinite(low) || !std::isfinite(high)) {
    row.gap();
  } else {
    row.text(number_text(low) + "–" + number_text(high));
  }
}

void subject_row(const RoundView& view, std::size_t subject, Row row) {
  const auto& outcomes = view.outcomes;
  row.text(outcomes.rank.empty() ? std::string() : rank_text(outcomes.rank[subject]));
  row.text(view.dataset.subjects()[subject]);
  row.text(verdict_name(outcomes.verdict[subject], view.language));
  if (!outcomes.total.empty()) {
    row.number(outcomes.total.low(subject));
    row.number(outcomes.total.high(subject));
    row.text(grade_text(view, subject));
  }
  for (const auto& group : outcomes.groups) {
    if (!group.empty()) bounds(row, group, subject);
  }
  for (const auto& criterion : outcomes.criteria) {
    row.text(explain::status_name(criterion.status[subject], view.language));
    if (!gives_points(criterion)) continue;
    if (criterion.status[subject] == evaluate::Status::not_applicable) {
      row.gap();
    } else {
      bounds(row, criterion.points, subject);
    }
  }
  row.end();
}

}  // namespace

std::string csv_cell(std::string_view text) {
  std::string out(text);
  if (!out.empty() && std::string_view("=+-@\t\r").find(out.front()) != std::string_view::npos) out.insert(0, "'");
  if (out.find_first_of(",\"\r\n") == std::string::npos) return out;
  std::string quoted_text = "\"";
  for (const char c : out) {
    if (c == '"') quoted_text += '"';
    quoted_text += c;
  }
  return quoted_text + "\"";
}

std::string results_csv(const RoundView& view) {
  std::string out = "\xEF\xBB\xBF";
  header(view, Row(out));
  for (const auto subject : reading_order(view)) subject_row(view, subject, Row(out));
  return out;
}

}  // namespace heng::report
