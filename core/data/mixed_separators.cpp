#include "data/mixed_separators.hpp"

#include <algorithm>
#include <vector>

#include "base/text.hpp"
#include "data/number_text.hpp"

namespace heng::data {
namespace {

/// The groups of digits in a text of digits, points and commas, and what stands between them; no groups for any other.
struct Groups {
  std::vector<std::size_t> sizes;
  std::string between;

  [[nodiscard]] bool are_two(char separator) const {
    return between == std::string(1, separator) && sizes[0] >= 1 && sizes[0] <= 3 && sizes[1] == 3;
  }
};

Groups groups_of(const std::string& text) {
  Groups groups{{0}, ""};
  for (const char c : trimmed(half_width(text))) {
    if (c >= '0' && c <= '9') {
      ++groups.sizes.back();
    } else if (c == ',' || c == '.') {
      groups.between += c;
      groups.sizes.push_back(0);
    } else {
      return {};
    }
  }
  return groups;
}

/// 1,5 and 12,25 and 1.234,5
bool has_decimal_comma(const Groups& groups) {
  if (groups.between.empty() || groups.between.back() != ',') return false;
  const auto decimals = groups.sizes.back();
  const auto points = std::string_view(groups.between).substr(0, groups.between.size() - 1);
  return decimals > 0 && points.find(',') == std::string_view::npos && (decimals < 3 || !points.empty());
}

/// 1,234,567 and 1,234.5, and 1，234 of a Chinese keyboard
bool has_thousands(const Groups& groups, const std::string& text) {
  if (groups.between.size() == 1) return groups.are_two(',') && text.find("，") != std::string::npos;
  return groups.between.starts_with(',') && !has_decimal_comma(groups);
}

class Review {
 public:
  Review(SourceTable& table, const ValueColumn& values, std::size_t column, const std::string& header)
      : table_(table), values_(values), header_(header), column_(static_cast<std::uint32_t>(column + 1)) {}

  void run() {
    if (!has_refusals()) return;
    for (const auto& [key, series] : table_.builder().dataset().all()) {
      if (key.first != values_.indicator()) continue;
      for (std::size_t subject = 0; subject < series.values().size(); ++subject) look(key.second, subject, series);
    }
    if (of_decimals_ && !are_thousands_) refuse();
  }

 private:
  struct Found {
    int year = 0;
    std::size_t subject = 0;
    std::string text;
    Cell cell;
  };

  [[nodiscard]] bool has_refusals() const {
    const auto& findings = table_.builder().dataset().findings();
    return std::any_of(findings.begin(), findings.end(), [&](const DataFinding& found) {
      const auto& code = found.diagnostic.code;
      return found.cell.table == table_.table() && found.cell.column == column_ &&
             (code == "data.thousands_separator" || code == "data.not_a_number");
    });
  }

  void look(int year, std::size_t subject, const Series& series) {
    const auto seen = series.observation(subject);
    if (seen.cell.table != table_.table() || seen.cell.column != column_) return;
    const bool is_read = seen.missing == Missing::no;
    if (!is_read && seen.missing != Missing::invalid) return;
    const auto text =
        seen.text.empty() && is_read ? number_text(without_noise(values_.typed(seen.value.low))) : seen.text;
    const auto groups = groups_of(text);
    if (!is_read && has_decimal_comma(groups) && !of_decimals_) of_decimals_ = seen;
    if (!is_read) return;
    are_thousands_ = are_thousands_ || has_thousands(groups, text);
    if (groups.are_two(',') || groups.are_two('.')) either_.push_back({year, subject, text, seen.cell});
  }

  void refuse() {
    const auto& data = table_.builder().dataset();
    for (const auto& found : either_) {
      std::string whole = found.text, decimal = found.text;
      std::erase_if(whole, [](char c) { return c == ',' || c == '.'; });
      std::replace(decimal.begin(), decimal.end(), ',', '.');
      table_.report(
          Diagnostic{
              Severity::error,
              "data.thousands_separator",
              {},
              say("{0} 是 {1} 还是 {2}？同一列里 {3} 写的是 {4}", "{0}: {1} or {2}? In the same column {3} says {4}",
                  {both(quoted(found.text)), both(whole), both(decimal),
                   Bilingual{data.position_text(of_decimals_->cell, Language::zh),
                             data.position_text(of_decimals_->cell, Language::en)},
                   both(quoted(of_decimals_->text))}),
              say("小数点写成 .，千位不写分隔符", "write decimals with a point, thousands without a mark")},
          found.cell, data.subjects()[found.subject], header_);
      table_.builder().withdraw(values_.indicator(), found.year, found.subject);
    }
  }

  SourceTable& table_;
  const ValueColumn& values_;
  const std::string& header_;
  std::uint32_t column_;
  std::optional<Observation> of_decimals_;  // the first cell with a comma before its decimals
  bool are_thousands_ = false;
  std::vector<Found> either_;
};

}  // namespace

void review_separators(SourceTable& table, const ValueColumn& values, std::size_t column, const std::string& header) {
  if (values.is_number()) Review(table, values, column, header).run();
}

}  // namespace heng::data
