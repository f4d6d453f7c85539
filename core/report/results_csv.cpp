#include "report/results_csv.hpp"

#include <algorithm>
#include <array>
#include <atomic>
#include <bit>
#include <charconv>
#include <cmath>
#include <condition_variable>
#include <cstdint>
#include <future>
#include <mutex>
#include <vector>

#include "base/rounding.hpp"
#include "base/text.hpp"
#include "report/wording.hpp"

namespace heng::report {
namespace {

constexpr std::size_t kRowsAtOnce = 512;  // a piece that stays in the processor's cache until it is written
constexpr std::size_t kRowsAhead = 16;

/// Appends numbers as number_text has them; nothing for what is no finite number. The points of a scale with few values
/// come again and again: what was written last is kept.
class NumberWriter {
 public:
  void append(std::string& out, double value) {
    if (!std::isfinite(value)) return;
    if (value == 0) value = 0;  // never -0
    const auto bits = std::bit_cast<std::uint64_t>(value);
    Written& written = written_[(bits * 0x9E3779B97F4A7C15U) >> 56];
    if (written.bits != bits || written.size == 0) write(written, value);
    out.append(written.text.data(), written.size);
  }

 private:
  struct Written {
    std::uint64_t bits = 0;
    std::uint32_t size = 0;  // 0: nothing yet
    std::array<char, 36> text;
  };
  static void write(Written& to, double value) {
    constexpr double kLeastPlain = 1e-7, kMostPlain = 1e15;  // 16 digits before the point, or 7 zeros and 17 behind it
    const double size = std::fabs(value);
    to.bits = std::bit_cast<std::uint64_t>(value);
    auto* end = to.text.data();
    if (size != 0 && (size < kLeastPlain || size > kMostPlain)) {
      const auto text = number_text(value);
      end = std::copy(text.begin(), text.end(), end);
    } else {
      end = std::to_chars(end, end + to.text.size(), value, std::chars_format::fixed).ptr;
    }
    to.size = static_cast<std::uint32_t>(end - to.text.data());
  }

  std::array<Written, 256> written_;
};

class Row {
 public:
  Row(std::string& out, NumberWriter& numbers) : out_(out), numbers_(numbers) {}
  void text(std::string_view value) { put(csv_cell(value)); }
  /// Text that needs no quotes.
  void put(std::string_view cell) {
    if (!first_) out_ += ',';
    first_ = false;
    out_ += cell;
  }
  void number(double value) {
    put({});
    numbers_.append(out_, value);
  }
  void range(double low, double high) {
    number(plainly(low));
    out_ += "–";
    numbers_.append(out_, plainly(high));
  }
  /// An end of an open range: "<5" ends a hair below 5.
  void end_of_range(double value) { number(plainly(value)); }
  void gap() { put({}); }
  void end() { out_ += "\r\n"; }

 private:
  static double plainly(double value) {
    return std::isfinite(value) ? round_decimal(value, {.mode = RoundMode::half_even, .digits = 9, .interval = 0})
                                : value;
  }

  std::string& out_;
  NumberWriter& numbers_;
  bool first_ = true;
};

/// The words that stand in every row, ready for a cell.
struct Words {
  explicit Words(const RoundView& view) {
    for (std::size_t i = 0; i < verdicts.size(); ++i)
      verdicts[i] = csv_cell(verdict_name(static_cast<evaluate::Verdict>(i), view.language));
    for (const auto kind : {plan::CriterionKind::gate, plan::CriterionKind::veto})
      for (std::size_t i = 0; i < statuses.size(); ++i)
        (kind == plan::CriterionKind::veto ? of_veto : statuses)[i] =
            csv_cell(explain::status_name(static_cast<evaluate::Status>(i), kind, view.language));
  }
  std::array<std::string, 3> verdicts;
  std::array<std::string, 6> statuses, of_veto;
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

/// So many columns are too many for the processor to foresee what will be read of each.
void fetch_ahead(const evaluate::Outcomes& outcomes, std::size_t subject) {
  for (const auto& group : outcomes.groups)
    if (!group.empty()) __builtin_prefetch(group.lows() + subject);
  for (const auto& criterion : outcomes.criteria) {
    __builtin_prefetch(criterion.status.data() + subject);
    if (gives_points(criterion)) __builtin_prefetch(criterion.points.lows() + subject);
  }
}

/// Lowest and highest, a cell each.
void ends(Row& row, const evaluate::Bounds& of, std::size_t subject) {
  const auto [low, high] = of.at(subject);
  if (low == high) {
    row.number(low);
    row.number(high);
  } else {
    row.end_of_range(low);
    row.end_of_range(high);
  }
}

void subject_row(const RoundView& view, const Words& words, std::size_t subject, Row row) {
  const auto& outcomes = view.outcomes;
  row.text(outcomes.rank.empty() ? std::string() : rank_text(outcomes.rank[subject]));
  row.text(view.dataset.subjects()[subject]);
  row.put(words.verdicts[static_cast<std::size_t>(outcomes.verdict[subject])]);
  if (!outcomes.total.empty()) {
    ends(row, outcomes.total, subject);
    row.text(grade_text(view, subject));
  }
  if (!outcomes.local_total.empty()) bounds(row, outcomes.local_total, subject);
  if (view.national != nullptr) row.put(words.verdicts[static_cast<std::size_t>(view.national->verdict[subject])]);
  if (has_national_points(view)) {
    ends(row, view.national->total, subject);
  }
  for (const auto& group : outcomes.groups) {
    if (!group.empty()) bounds(row, group, subject);
  }
  for (std::size_t i = 0; i < outcomes.criteria.size(); ++i) {
    const auto& criterion = outcomes.criteria[i];
    const bool veto = view.scheme.criteria[i].kind == plan::CriterionKind::veto;
    row.put((veto ? words.of_veto : words.statuses)[static_cast<std::size_t>(criterion.status[subject])]);
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
  const auto order = reading_order(view);
  const Words words(view);
  std::atomic<std::size_t> next = 0;
  std::mutex mutex;
  std::condition_variable written;
  std::size_t turn = 0;  // first row of the piece to be written next
  const auto write_next = [&](std::size_t first, std::string_view piece) {
    std::unique_lock lock(mutex);
    written.wait(lock, [&] { return turn >= first; });
    if (turn > first) return;  // another thread has failed
    put(piece);
    turn += kRowsAtOnce;
    written.notify_all();
  };
  const auto write_rows = [&] {
    NumberWriter numbers;
    std::string piece;
    for (auto first = next.fetch_add(kRowsAtOnce); first < order.size(); first = next.fetch_add(kRowsAtOnce)) {
      piece.clear();
      for (auto i = first; i < std::min(first + kRowsAtOnce, order.size()); ++i) {
        fetch_ahead(view.outcomes, order[std::min(i + kRowsAhead, order.size() - 1)]);
        subject_row(view, words, order[i], Row(piece, numbers));
      }
      write_next(first, piece);
    }
  };
  const auto work = [&] {
    try {
      write_rows();
    } catch (...) {  // nobody may wait for a piece that never comes
      const std::lock_guard lock(mutex);
      turn = order.size() + kRowsAtOnce;
      written.notify_all();
      throw;
    }
  };
  std::string head = "\xEF\xBB\xBF";
  NumberWriter none;
  header(view, Row(head, none));
  put(head);
  std::vector<std::future<void>> others;
  for (unsigned thread = 1; thread < threads && thread * kRowsAtOnce < order.size(); ++thread)
    others.push_back(std::async(std::launch::async, work));
  work();
  for (auto& other : others) other.get();
}

}  // namespace heng::report
