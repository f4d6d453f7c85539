#include "data/mixed_shares.hpp"

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

#include "base/text.hpp"
#include "data/number_text.hpp"

namespace heng::data {
namespace {

struct Found {
  int year = 0;
  std::size_t subject = 0;
  double typed = 0;
  Observation seen;
};

bool has_sign(const std::string& text) {
  const auto plain = half_width(text);
  return plain.find('%') != std::string::npos || plain.find("‰") != std::string::npos;
}

/// The number of a cell that was refused because it can be either.
std::optional<double> refused_number(const Observation& seen) {
  if (seen.missing != Missing::invalid || has_sign(seen.text)) return std::nullopt;
  return number_in(seen.text);
}

class Review {
 public:
  Review(SourceTable& table, const ValueColumn& values, std::size_t column, const std::string& header)
      : table_(table), values_(values), header_(header), column_(static_cast<std::uint32_t>(column + 1)) {}

  void run() {
    const auto& data = table_.builder().dataset();
    for (const auto& [key, series] : data.all()) {
      if (key.first != values_.indicator() || !series.has_words()) continue;
      for (std::size_t subject = 0; subject < series.values().size(); ++subject) look(key.second, subject, series);
    }
    if (other_) return refuse();
    if (signed_ && !either_.empty() && !values_.is_percent()) warn();
  }

 private:
  void look(int year, std::size_t subject, const Series& series) {
    auto seen = series.observation(subject);
    if (seen.cell.table != table_.table() || seen.cell.column != column_) return;
    if (const auto number = refused_number(seen)) {
      const double size = std::abs(*number);
      if (!other_ && (values_.is_percent() ? size < 1 : size > 1)) other_ = seen;
      return;
    }
    if (seen.missing != Missing::no) return;
    if (has_sign(seen.text)) {
      if (!signed_) signed_ = seen;
      return;
    }
    const double share = seen.text.empty() ? seen.value.low : values_.share_of(number_in(seen.text).value_or(0));
    if (share == 0 || !values_.can_be_either(share)) return;
    either_.push_back({year, subject, values_.is_percent() ? share * 100 : share, std::move(seen)});
  }

  /// What the cell says, with its number read as `factor` times as many percent.
  [[nodiscard]] static std::string as_percent(const Found& found, double factor) {
    const auto text = found.seen.text.empty() ? number_text(without_noise(found.typed)) : found.seen.text;
    return number_times(text, factor, "%");
  }

  void refuse() {
    const auto& data = table_.builder().dataset();
    for (const auto& found : either_) {
      const auto low = as_percent(found, 1), high = as_percent(found, 100);
      table_.report(
          Diagnostic{Severity::error,
                     "data.percent_or_share",
                     {},
                     say("{0} 还是 {1}？同一列里 {2} 写的是 {3}", "{0} or {1}? In the same column {2} says {3}",
                         {both(low), both(high),
                          Bilingual{data.position_text(other_->cell, Language::zh),
                                    data.position_text(other_->cell, Language::en)},
                          both(quoted(other_->text))}),
                     say("在格内写 {0} 或 {1}", "write {0} or {1} in the cell", {low, high})},
          found.seen.cell, data.subjects()[found.subject], header_);
      table_.builder().withdraw(values_.indicator(), found.year, found.subject);
    }
  }

  void warn() {
    const auto& data = table_.builder().dataset();
    const auto& first = either_.front();
    const auto read = as_percent(first, 100);
    table_.report(Diagnostic{Severity::warning,
                             "data.percent_or_share",
                             {},
                             say("读作 {0}；同一列里 {1} 写的是 {2}，共 {3} 格没有 %",
                                 "read as {0}; in the same column {1} says {2}, and {3} cells have no %",
                                 {both(read),
                                  Bilingual{data.position_text(signed_->cell, Language::zh),
                                            data.position_text(signed_->cell, Language::en)},
                                  both(quoted(signed_->text)), both(std::to_string(either_.size()))}),
                             say("这一列各格都写 %，或都不写", "write % in all cells of the column, or in none")},
                  first.seen.cell, data.subjects()[first.subject], header_);
  }

  SourceTable& table_;
  const ValueColumn& values_;
  const std::string& header_;
  std::uint32_t column_;
  std::optional<Observation> other_, signed_;
  std::vector<Found> either_;
};

}  // namespace

void review_shares(SourceTable& table, const ValueColumn& values, std::size_t column, const std::string& header) {
  if (values.is_share()) Review(table, values, column, header).run();
}

}  // namespace heng::data
