#include "report/results_csv.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <deque>
#include <future>

#include "base/text.hpp"
#include "report/wording.hpp"

namespace heng::report {
namespace {

constexpr std::size_t kRowsAtOnce = 4096;

class Row {
 public:
  explicit Row(std::string& out) : out_(out) {}
  void text(std::string_view value) { put(csv_cell(value)); }
  /// Text that needs no quotes.
  void put(std::string_view cell) {
    if (!first_) out_ += ',';
    first_ = false;
    out_ += cell;
  }
  void number(double value) {
    put({});
    append(value);
  }
  void range(double low, double high) {
    put({});
    append(low);
    out_ += "–";
    append(high);
  }
  void gap() { put({}); }
  void end() { out_ += "\r\n"; }

 private:
  /// As number_text has it, without a string of its own; nothing for what is no finite number.
  void append(double value) {
    constexpr double kLeastPlain = 1e-7, kMostPlain = 1e15;
    if (!std::isfinite(value)) return;
    if (value == 0) value = 0;  // never -0
    const double size = std::fabs(value);
    if (size < kLeastPlain || size > kMostPlain) {
      out_ += number_text(value);
      return;
    }
    std::array<char, 64> digits{};
    out_.append(digits.data(),
                std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed).ptr);
  }
  std::string& out_;
  bool first_ = true;
};

/// The words that stand in every row, ready for a cell.
struct Words {
  explicit Words(const RoundView& view) {
    for (std::size_t i = 0; i < verdicts.size(); ++i)
      verdicts[i] = csv_cell(verdict_name(static_cast<evaluate::Verdict>(i), view.language));
    for (std::size_t i = 0; i < statuses.size(); ++i)
      statuses[i] = csv_cell(explain::status_name(static_cast<evaluate::Status>(i), view.language));
  }
  std::array<std::string, 3> verdicts;
  std::array<std::string, 6> statuses;
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
  if (!view.outcomes.local_total.empty()) say("本层另计（分）", "local total");
  if (view.national != nullptr) say("国家方案结论", "national verdict");
  if (has_national_points(view)) {
    say("国家方案总分（最低）", "national total (lowest)");
    say("国家方案总分（最高）", "national total (highest)");
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
    row.range(low, high);
  }
}

void subject_row(const RoundView& view, const Words& words, std::size_t subject, Row row) {
  const auto& outcomes = view.outcomes;
  row.text(outcomes.rank.empty() ? std::string() : rank_text(outcomes.rank[subject]));
  row.text(view.dataset.subjects()[subject]);
  row.put(words.verdicts[static_cast<std::size_t>(outcomes.verdict[subject])]);
  if (!outcomes.total.empty()) {
    row.number(outcomes.total.low(subject));
    row.number(outcomes.total.high(subject));
    row.text(grade_text(view, subject));
  }
  if (!outcomes.local_total.empty()) bounds(row, outcomes.local_total, subject);
  if (view.national != nullptr) row.put(words.verdicts[static_cast<std::size_t>(view.national->verdict[subject])]);
  if (has_national_points(view)) {
    row.number(view.national->total.low(subject));
    row.number(view.national->total.high(subject));
  }
  for (const auto& group : outcomes.groups) {
    if (!group.empty()) bounds(row, group, subject);
  }
  for (const auto& criterion : outcomes.criteria) {
    row.put(words.statuses[static_cast<std::size_t>(criterion.status[subject])]);
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
  std::string out = visible(text);
  if (!out.empty() && std::string_view("=+-@\t\r").find(out.front()) != std::string_view::npos) out.insert(0, "'");
  if (out.find_first_of(",\"\r\n") == std::string::npos) return out;
  std::string quoted_text = "\"";
  for (const char c : out) {
    if (c == '"') quoted_text += '"';
    quoted_text += c;
  }
  return quoted_text + "\"";
}

void results_csv(const RoundView& view, unsigned threads, const std::function<void(std::string_view)>& put) {
  std::string head = "\xEF\xBB\xBF";
  header(view, Row(head));
  put(head);
  const Words words(view);
  const auto order = reading_order(view);
  const auto rows = [&](std::size_t first, std::string out) {
    for (std::size_t i = first; i < std::min(first + kRowsAtOnce, order.size()); ++i)
      subject_row(view, words, order[i], Row(out));
    return out;
  };
  const auto how = threads > 1 && order.size() > kRowsAtOnce ? std::launch::async : std::launch::deferred;
  std::deque<std::future<std::string>> pieces;
  std::vector<std::string> written;  // whose memory the next pieces take
  const auto room = [&] {
    if (written.empty()) return std::string();
    auto out = std::move(written.back());
    written.pop_back();
    return out;
  };
  for (std::size_t first = 0; first < order.size() || !pieces.empty();) {
    for (; first < order.size() && pieces.size() <= threads; first += kRowsAtOnce)
      pieces.push_back(std::async(how, rows, first, room()));
    written.push_back(pieces.front().get());
    pieces.pop_front();
    put(written.back());
    written.back().clear();
  }
}

}  // namespace heng::report
