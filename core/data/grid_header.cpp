#include "data/grid_header.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "data/header_bracket.hpp"
#include "data/header_names.hpp"
#include "data/number_text.hpp"

namespace heng::data {
namespace {

constexpr std::size_t kLeastNumbered = 3;  // 甲 1 2 3: fewer may be data, unless they are in brackets

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

/// How a cell numbers the column `expected`: not at all, as 3 or 3=1+2, or as nothing else is written: (3), ③, 第3栏.
enum class Numbered { no, perhaps, surely };

Numbered numbered(const std::string& text, std::size_t expected) {
  static constexpr std::array<std::string_view, 20> circled{"①", "②", "③", "④", "⑤", "⑥", "⑦", "⑧", "⑨", "⑩",
                                                            "⑪", "⑫", "⑬", "⑭", "⑮", "⑯", "⑰", "⑱", "⑲", "⑳"};
  if (expected <= circled.size() && text.starts_with(circled[expected - 1])) return Numbered::surely;
  auto plain = normalised_header(text);
  const auto number = std::to_string(expected);
  if (plain.starts_with("(" + number + ")") || plain == number + "栏" || plain == "第" + number + "栏")
    return Numbered::surely;
  if (plain.starts_with(number + "=")) return Numbered::surely;
  return plain == number ? Numbered::perhaps : Numbered::no;
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
    take_note_below(found);
    find_numbering(found);
    take_units_below(found);
    read_titles(found);
    return found;
  }

 private:
  void read_titles(GridHeader& found) const {
    std::string titles;
    for (std::size_t row = 0; row < first_; ++row) {
      for (std::size_t column = 0; column < rows_[row].cells.size(); ++column) {
        const auto& text = cell(row, column);
        add_unit(found, unit_note(text));
        add_unit(found, unit_of_title(text));
        const auto plain = normalised_header(text);
        if (plain == "单位" || plain == "计量单位" || plain == "单位:") add_unit(found, cell(row, column + 1));
        titles += text + " ";
        if (found.part_row == 0 && is_part_of_year(text)) {
          found.part_of_year = text;
          found.part_row = rows_[row].number;
          found.part_column = static_cast<std::uint32_t>(column + 1);
        }
        if (found.year_row != 0 || !year_in_title(text)) continue;
        found.year_row = rows_[row].number;
        found.year_column = static_cast<std::uint32_t>(column + 1);
      }
    }
    found.year = year_in_title(titles);
  }

  static void add_unit(GridHeader& found, const std::string& unit) {
    if (!unit.empty()) found.unit += (found.unit.empty() ? "" : ",") + unit;
  }

  /// "（单位：亿元）" in the header's own rows, or alone in the row below.
  void take_note_below(GridHeader& found) const {
    for (std::size_t row = first_; row <= last_; ++row)
      for (std::size_t column = 0; column < rows_[row].cells.size(); ++column)
        if (column != subject_ && is_note(cell(row, column))) add_unit(found, unit_note(cell(row, column)));
    if (found.rows >= rows_.size()) return;
    const auto& below = rows_[found.rows].cells;
    const auto is_filled = [](const std::string& text) { return !text.empty(); };
    const auto only = std::find_if(below.begin(), below.end(), is_filled);
    if (only == below.end() || std::find_if(only + 1, below.end(), is_filled) != below.end() || !is_note(*only)) return;
    add_unit(found, unit_note(*only));
    ++found.rows;
  }

  /// Whether the text is "单位：…" and nothing else.
  static bool is_note(const std::string& text) {
    const auto plain = normalised_header(text);
    return plain.starts_with("单位:") || plain.starts_with("(单位:") || plain.starts_with("计量单位:");
  }

  /// "2025年工业总产值（亿元）"
  [[nodiscard]] std::string unit_of_title(const std::string& text) const {
    const auto bracket = bracket_at_end(normalised_header(text));
    const auto inside = bracket ? read_bracket(bracket->inside, units_) : std::nullopt;
    return inside && inside->unit != "1" ? inside->unit : "";
  }

  /// A row of units below one that numbers the columns.
  void take_units_below(GridHeader& found) const {
    const auto row = found.rows;
    if (found.numbering == 0 || !found.is_numbering_sure || row >= rows_.size() || !is_unit_row(row)) return;
    found.parts.resize(std::max(found.parts.size(), rows_[row].cells.size()));
    for (std::size_t column = 0; column < rows_[row].cells.size(); ++column)
      if (column != subject_) add_part(found.parts[column], cell(row, column), true);
    ++found.rows;
  }

  /// Whether the row holds units and nothing else.
  [[nodiscard]] bool is_unit_row(std::size_t row) const {
    const auto subject = normalised_header(cell(row, subject_));
    if (!subject.empty() && subject != "单位" && subject != "计量单位") return false;
    bool filled = false;
    for (std::size_t column = 0; column < rows_[row].cells.size(); ++column) {
      const auto& text = cell(row, column);
      if (column == subject_ || text.empty() || is_dash(text) || text == "单位" || text == "计量单位") continue;
      if (!is_unit(text)) return false;
      filled = true;
    }
    return filled;
  }

  void find_numbering(GridHeader& found) const {
    if (found.rows >= rows_.size() || is_counted_on(found.rows)) return;
    const auto kind = numbering(rows_[found.rows]);
    if (kind == Numbered::no || (kind == Numbered::perhaps && found.rows + 1 >= rows_.size())) return;
    found.numbering = rows_[found.rows].number;
    found.is_numbering_sure = kind == Numbered::surely;
    if (found.is_numbering_sure) ++found.rows;
  }

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

  /// The row "甲 乙 1 2 3 …" of statistical forms, or "(1) (2) (3)"; fewer than three plain numbers may be data.
  [[nodiscard]] static Numbered numbering(const GridRow& row) {
    static constexpr std::array<std::string_view, 8> letters{"甲", "乙", "丙", "丁", "A", "B", "C", "D"};
    std::size_t expected = 1;
    bool sure = false;
    for (const auto& text : row.cells) {
      if (text.empty() || text == "序号") continue;
      sure = sure || text == "栏次" || text == "行次" || text == "列号";
      const bool named = std::find(letters.begin(), letters.end(), text) != letters.end();
      if (text == "栏次" || text == "行次" || text == "列号" || (expected == 1 && named)) continue;
      const auto how = numbered(text, expected);
      if (how == Numbered::no) return how;
      sure = sure || how == Numbered::surely;
      ++expected;
    }
    if (expected == 1) return Numbered::no;
    return sure || expected > kLeastNumbered ? Numbered::surely : Numbered::perhaps;
  }

  /// Whether a later subject is 乙 after 甲: then they are names, not numbers of columns.
  [[nodiscard]] bool is_counted_on(std::size_t row) const {
    const std::string_view next = cell(row, subject_) == "甲" ? "乙" : cell(row, subject_) == "A" ? "B" : "";
    for (auto later = row + 1; !next.empty() && later < rows_.size(); ++later)
      if (cell(later, subject_) == next) return true;
    return false;
  }

  [[nodiscard]] std::vector<std::vector<std::string>> parts() const {
    std::size_t width = 0;
    for (std::size_t row = first_; row <= last_; ++row) width = std::max(width, rows_[row].cells.size());
    std::vector<std::vector<std::string>> all(width);
    for (std::size_t row = first_; row <= last_; ++row) {
      std::string group, unit;  // said by a merged cell for the columns to its right
      for (std::size_t column = 0; column < width; ++column) {
        const auto& own = cell(row, column);
        const auto below = row < last_ ? cell(row + 1, column) : std::string();
        const bool has_parts = !below.empty() && below != own;
        if (!own.empty() || !has_parts) group = has_parts ? own : "";
        if (!own.empty() || !rows_[row].merged.contains(column)) unit = row > first_ && is_unit(own) ? own : "";
        add_part(all[column], !own.empty() ? own : has_parts ? group : unit, row > first_ || is_unit_row(row));
      }
    }
    std::erase_if(all[subject_],
                  [&](const auto& part) { return part == "单位" || part == "计量单位"; });  // of a row of units
    return all;
  }

  [[nodiscard]] bool is_unit(const std::string& text) const {
    return !year_from(text) && unit_in_header(without_brackets(text), units_).has_value();
  }

  void add_part(std::vector<std::string>& parts, const std::string& text, bool may_be_unit) const {
    if (text.empty() || is_dash(text) || (!parts.empty() && parts.back() == text)) return;
    const auto plain = without_brackets(text);
    const bool unit = may_be_unit && is_unit(text);
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
  static constexpr std::array<std::string_view, 12> reporters{"填报", "制表", "申报", "报送", "建设", "牵头",
                                                              "责任", "负责", "编制", "主管", "所属", "参与"};
  const auto plain = half_width(text);
  std::string all;
  for (auto at = plain.find("单位"); at != std::string::npos; at = plain.find("单位", at + 1)) {
    const std::string_view before(plain.data(), at);
    const auto names_who = [&](auto word) { return before.ends_with(word); };
    if (std::any_of(reporters.begin(), reporters.end(), names_who)) continue;
    auto rest = std::string_view(plain).substr(at + std::string_view("单位").size());
    while (rest.starts_with(' ')) rest.remove_prefix(1);
    if (!rest.starts_with(':')) continue;
    rest.remove_prefix(1);
    auto note = trimmed(rest.substr(0, std::min(rest.size(), rest.find_first_of("\t\n);]"))));
    std::replace(note.begin(), note.end(), ' ', ',');
    all += (all.empty() ? "" : ",") + note;
  }
  constexpr std::string_view by = "以", counted = "计";  // 金额以亿元计
  const auto from = plain.rfind(by), to = plain.rfind(counted);
  if (from != std::string::npos && to != std::string::npos && to > from && to - from < 24)
    all += (all.empty() ? "" : ",") + plain.substr(from + by.size(), to - from - by.size());
  return all;
}

std::optional<GridHeader> find_header(const std::vector<GridRow>& rows, std::string_view subject,
                                      std::uint32_t header_row, const define::Units& units) {
  return Finder(rows, subject, header_row, units).find();
}

}  // namespace heng::data
