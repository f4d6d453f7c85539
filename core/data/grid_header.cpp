#include "data/grid_header.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "data/header_names.hpp"
#include "data/number_text.hpp"

namespace heng::data {
namespace {

constexpr std::size_t kLeastNumbered = 3;  // 甲 1 2 3: fewer may be data

bool is_dash(std::string_view text) {
  static constexpr std::array<std::string_view, 7> dashes{"-", "--", "—", "——", "–", "/", "－"};
  return std::find(dashes.begin(), dashes.end(), text) != dashes.end();
}

std::string without_brackets(const std::string& text) {
  auto plain = normalised_header(text);
  if (plain.size() > 2 && plain.front() == '(' && plain.back() == ')') plain = plain.substr(1, plain.size() - 2);
  for (const std::string_view word : {"计量单位:", "单位:"}) {
    if (plain.starts_with(word)) plain.erase(0, word.size());
  }
  return plain;
}

bool is_number(std::string_view text) {
  const auto plain = half_width(text);
  const auto number = leading_number(plain);
  return !number || (number->has_value() && (*number)->rest.empty());
}

class Finder {
 public:
  Finder(const std::vector<GridRow>& rows, std::string_view subject, std::uint32_t header_row,
         const define::Units& units)
      : rows_(rows), wanted_(normalised_header(subject)), header_row_(header_row), units_(units) {}

  std::optional<GridHeader> find() {
    if (!find_subject()) return std::nullopt;
    while (first_ > 0 && is_group_row(first_ - 1)) --first_;
    while (last_ + 1 < rows_.size() && continues_header(last_ + 1)) ++last_;
    GridHeader found;
    found.rows = last_ + 1;
    found.row = rows_[last_].number;
    found.parts = parts();
    if (found.rows < rows_.size() && is_numbering(rows_[found.rows]) && !is_counted_on(found.rows))
      found.numbering = rows_[found.rows++].number;
    std::string titles;
    for (std::size_t row = 0; row < first_; ++row) {
      for (const auto& cell : rows_[row].cells) {
        if (auto unit = unit_note(cell); !unit.empty()) found.unit = std::move(unit);
        titles += cell + " ";
      }
    }
    found.year = year_in_title(titles);
    return found;
  }

 private:
  [[nodiscard]] const std::string& cell(std::size_t row, std::size_t column) const {
    static const std::string blank;
    return column < rows_[row].cells.size() ? rows_[row].cells[column] : blank;
  }

  bool find_subject() {
    for (std::size_t row = 0; row < rows_.size(); ++row) {
      if (rows_[row].number < header_row_) continue;
      for (std::size_t column = 0; column < rows_[row].cells.size(); ++column) {
        if (rows_[row].cells[column].empty() || normalised_header(rows_[row].cells[column]) != wanted_) continue;
        first_ = last_ = row;
        subject_ = column;
        return true;
      }
    }
    return false;
  }

  [[nodiscard]] bool adjacent(std::size_t above) const { return rows_[above].number + 1 == rows_[above + 1].number; }

  /// A row over the subject's that names groups of columns, not the table.
  [[nodiscard]] bool is_group_row(std::size_t row) const {
    if (!adjacent(row) || rows_[row].number < header_row_ || !cell(row, subject_).empty()) return false;
    std::size_t filled = 0;
    bool year = false;
    for (std::size_t column = 0; column < rows_[row].cells.size(); ++column) {
      const auto& text = cell(row, column);
      if (text.empty()) continue;
      if (text.find("：") != std::string::npos || text.find(':') != std::string::npos) return false;
      if (cell(row + 1, column).empty()) return false;
      year = year || year_from(text).has_value();
      if (is_number(text) && !year_from(text)) return false;
      ++filled;
    }
    return filled >= 2 || (filled == 1 && (year || cell(row, 0).empty()));
  }

  /// A row below the subject's that still names columns: parts under groups, or units.
  [[nodiscard]] bool continues_header(std::size_t row) const {
    if (!adjacent(row - 1)) return false;
    const auto subject = normalised_header(cell(row, subject_));
    const bool merged = subject == wanted_;
    if (!merged && !subject.empty() && subject != "单位" && subject != "计量单位") return false;
    bool filled = false;
    for (std::size_t column = 0; column < rows_[row].cells.size(); ++column) {
      const auto& text = cell(row, column);
      if (column == subject_ || text.empty()) continue;
      if (is_number(text) && !year_from(text)) return false;
      filled = true;
    }
    return filled;
  }

  /// The row "甲 乙 1 2 3 …" of statistical forms, or "(1) (2) (3)".
  [[nodiscard]] bool is_numbering(const GridRow& row) const {
    std::size_t expected = 1;
    for (const auto& text : row.cells) {
      if (text.empty() || text == "栏次" || text == "序号") continue;
      const bool letter = expected == 1 && (text == "甲" || text == "乙" || text == "丙" || text == "丁" ||
                                            text == "A" || text == "B" || text == "C");
      if (letter) continue;
      if (without_brackets(text) != std::to_string(expected)) return false;
      ++expected;
    }
    const auto& first = subject_ < row.cells.size() ? row.cells[subject_] : row.cells.front();
    return expected > kLeastNumbered && !(first.empty() && expected == 1);
  }

  /// Whether the next subject is 乙 after 甲: then they are names, not numbers of columns.
  [[nodiscard]] bool is_counted_on(std::size_t row) const {
    const auto &here = cell(row, subject_), below = row + 1 < rows_.size() ? cell(row + 1, subject_) : std::string();
    return (here == "甲" && below == "乙") || (here == "A" && below == "B");
  }

  [[nodiscard]] std::vector<std::vector<std::string>> parts() const {
    std::size_t width = 0;
    for (std::size_t row = first_; row <= last_; ++row) width = std::max(width, rows_[row].cells.size());
    std::vector<std::vector<std::string>> all(width);
    for (std::size_t row = first_; row <= last_; ++row) {
      std::string group;
      for (std::size_t column = 0; column < width; ++column) {
        const auto& own = cell(row, column);
        const auto below = row < last_ ? cell(row + 1, column) : std::string();
        const bool has_parts = !below.empty() && below != own;
        if (!own.empty() || !has_parts) group = has_parts ? own : "";
        add_part(all[column], own.empty() && has_parts ? group : own, row > first_);
      }
    }
    return all;
  }

  void add_part(std::vector<std::string>& parts, const std::string& text, bool may_be_unit) const {
    if (text.empty() || is_dash(text) || (!parts.empty() && parts.back() == text)) return;
    const auto plain = without_brackets(text);
    const bool unit = may_be_unit && !parts.empty() && !year_from(text) && unit_in_header(plain, units_).has_value();
    parts.push_back(unit ? "(" + plain + ")" : text);
  }

  const std::vector<GridRow>& rows_;
  std::string wanted_;
  std::uint32_t header_row_;
  const define::Units& units_;
  std::size_t first_ = 0, last_ = 0, subject_ = 0;
};

}  // namespace

std::string unit_note(std::string_view text) {
  const auto plain = half_width(text);
  for (auto at = plain.find("单位"); at != std::string::npos; at = plain.find("单位", at + 1)) {
    std::string_view before(plain.data(), at);
    for (const std::string_view word : {"计量", "货币", "金额"}) {
      if (before.ends_with(word)) before.remove_suffix(word.size());
    }
    constexpr std::string_view openers = " \t\n([,;";
    if (!before.empty() && openers.find(before.back()) == std::string_view::npos && !before.ends_with("。")) continue;
    auto rest = std::string_view(plain).substr(at + std::string_view("单位").size());
    while (rest.starts_with(' ')) rest.remove_prefix(1);
    if (!rest.starts_with(':')) continue;
    rest.remove_prefix(1);
    while (rest.starts_with(' ')) rest.remove_prefix(1);
    return trimmed(rest.substr(0, std::min(rest.size(), rest.find_first_of(" \t\n);]"))));
  }
  return "";
}

std::optional<GridHeader> find_header(const std::vector<GridRow>& rows, std::string_view subject,
                                      std::uint32_t header_row, const define::Units& units) {
  return Finder(rows, subject, header_row, units).find();
}

}  // namespace heng::data
