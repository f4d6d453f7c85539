#include "data/dataset.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <iterator>

#include "base/text.hpp"

namespace heng::data {

const WrittenIn* Table::written(std::size_t indicator, std::uint32_t in_column) const {
  const WrittenIn* found = nullptr;
  for (const auto& each : units) {
    if (each.indicator != indicator || each.column != in_column) continue;
    if (found != nullptr && found->unit != each.unit) return nullptr;
    found = &each;
  }
  return found;
}

std::uint8_t Series::state(std::size_t subject) const { return subject < states_.size() ? states_[subject] : kPlain; }

void Series::set_state(std::size_t subject, std::uint8_t state) {
  if (states_.size() <= subject) states_.resize(values_.size(), kPlain);
  states_[subject] = state;
}

std::uint8_t Series::mark(Mark mark) {
  auto found = std::find(marks_.begin(), marks_.end(), mark);
  if (found == marks_.end()) {
    if (marks_.size() == kMostMarks) return kSpecial;
    found = marks_.insert(found, std::move(mark));
  }
  return static_cast<std::uint8_t>(found - marks_.begin() + 1);
}

bool Series::has(std::size_t subject) const {
  return subject < values_.size() && (!std::isnan(values_[subject]) || state(subject) != kPlain);
}

Cell Series::usual_cell(std::size_t subject) const {
  Cell cell = usual_;
  if (subject < own_rows_.size()) {
    cell.row = own_rows_[subject];
  } else if (own_rows_.empty() && rows_ != nullptr && subject < rows_->size()) {
    cell.row = (*rows_)[subject];
  }
  return cell;
}

Observation Series::observation(std::size_t subject) const {
  if (!has(subject)) return {};
  const auto state = this->state(subject);
  if (state == kSpecial) return special_.at(static_cast<std::uint32_t>(subject));
  Observation seen;
  seen.cell = usual_cell(subject);
  if (state == kPlain) {
    seen.missing = Missing::no;
    seen.value = Interval::exactly(values_[subject]);
  } else {
    const auto& mark = marks_[state - 1u];
    seen.missing = mark.missing;
    seen.text = mark.text;
    if (mark.missing == Missing::no) seen.value = Interval::exactly(values_[subject]);
  }
  return seen;
}

std::optional<Interval> Series::known(std::size_t subject) const {
  if (!has(subject)) return std::nullopt;
  const auto state = this->state(subject);
  if (state != kSpecial)
    return std::isnan(values_[subject]) ? std::nullopt : std::optional(Interval::exactly(values_[subject]));
  const auto& seen = special_.at(static_cast<std::uint32_t>(subject));
  if (seen.missing != Missing::no) return std::nullopt;
  return seen.value;
}

std::optional<std::size_t> NameIndex::find(std::string_view name, const std::vector<std::string>& names) const {
  if (slots_.empty()) return std::nullopt;
  const auto hash = static_cast<std::uint32_t>(std::hash<std::string_view>{}(name));
  for (std::size_t at = hash & (slots_.size() - 1);; at = (at + 1) & (slots_.size() - 1)) {
    const auto& slot = slots_[at];
    if (slot.index == Slot{}.index) return std::nullopt;
    if (slot.hash == hash && names[slot.index] == name) return slot.index;
  }
}

void NameIndex::added(const std::vector<std::string>& names) {
  if (names.size() * 2 > slots_.size()) return grow(names);
  const auto hash = static_cast<std::uint32_t>(std::hash<std::string_view>{}(names.back()));
  std::size_t at = hash & (slots_.size() - 1);
  while (slots_[at].index != Slot{}.index) at = (at + 1) & (slots_.size() - 1);
  slots_[at] = {hash, static_cast<std::uint32_t>(names.size() - 1)};
}

void NameIndex::grow(const std::vector<std::string>& names) {
  Slots larger(std::max<std::size_t>(64, slots_.size() * 4));
  const auto place = [&](Slot slot) {
    std::size_t at = slot.hash & (larger.size() - 1);
    while (larger[at].index != Slot{}.index) at = (at + 1) & (larger.size() - 1);
    larger[at] = slot;
  };
  for (const auto& slot : slots_) {
    if (slot.index != Slot{}.index) place(slot);
  }
  slots_ = std::move(larger);
  added(names);
}

std::optional<std::size_t> Dataset::find(std::string_view subject) const {
  return by_name_.find(composed(subject), subjects_);
}

const Series* Dataset::series(std::size_t indicator, int year) const {
  const auto found = series_.find({indicator, year});
  return found == series_.end() ? nullptr : &found->second;
}

const std::vector<std::pair<std::string, std::string>>& Dataset::notes(std::size_t subject) const {
  static const std::vector<std::pair<std::string, std::string>> none;
  return subject < notes_.size() ? notes_[subject] : none;
}

const std::vector<std::vector<Sheet>>* Dataset::sheets(std::string_view criterion) const {
  const auto found = sheets_.find(criterion);
  return found == sheets_.end() ? nullptr : &found->second;
}

const std::vector<Observation>& Dataset::others(std::size_t indicator, int year, std::size_t subject) const {
  static const std::vector<Observation> none;
  const auto found = others_.find({indicator, year, subject});
  return found == others_.end() ? none : found->second;
}

namespace {

auto order_of(const DataFinding& finding) {
  return std::tuple{finding.diagnostic.severity, finding.cell.table, finding.is_rest, finding.cell.row};
}

}  // namespace

void Dataset::add(std::vector<DataFinding> findings) {
  std::ranges::move(findings, std::back_inserter(findings_));
  std::ranges::stable_sort(findings_, {}, [](const DataFinding& finding) {
    return std::tuple_cat(order_of(finding), std::tuple{finding.cell.column});
  });
}

std::span<const DataFinding> Dataset::errors_in_row(std::uint32_t table, std::uint32_t row) const {
  const std::tuple at{Severity::error, table, false, row};
  return {std::ranges::lower_bound(findings_, at, {}, order_of), std::ranges::upper_bound(findings_, at, {}, order_of)};
}

std::vector<const DataFinding*> Dataset::refusals(std::string_view code, int year, std::size_t subject,
                                                  const Observation& observation) const {
  std::vector<const DataFinding*> why;
  const auto& cell = observation.cell;
  if (observation.missing == Missing::invalid) {
    for (const auto& finding : errors_in_row(cell.table, cell.row))
      if (finding.cell.column == cell.column || finding.diagnostic.code == "data.bad_row") why.push_back(&finding);
  }
  if (observation.missing != Missing::absent) return why;
  for (std::uint32_t table = 0; table < tables_.size(); ++table) {
    bool is_there = false;
    for (const auto& use : tables_[table].uses) {
      if (use.code != code || (use.year && *use.year != year)) continue;
      is_there = true;
      if (use.how != HeaderUse::How::refused) continue;
      for (const auto& finding : errors_in_row(table, use.refused_at_row))
        if (finding.cell.column == use.refused_at_column) why.push_back(&finding);
    }
    if (!is_there) continue;
    for (const auto& finding : findings_) {  // rows of the subject that were left out
      if (finding.diagnostic.severity != Severity::error) break;
      const bool whole_row = finding.diagnostic.code == "data.bad_row" || finding.diagnostic.code == "data.bad_year";
      if (whole_row && finding.cell.table == table && finding.subject == subjects_[subject]) why.push_back(&finding);
    }
  }
  return why;
}

std::string Dataset::cell_text(const Cell& cell, Language language) const {
  if (!cell.exists() || cell.table >= tables_.size()) return "";
  const auto& table = tables_[cell.table];
  std::string text = table.file.empty() ? table.source : table.file;
  if (!table.sheet.empty()) text += (text.empty() ? "" : " ") + table.sheet;
  const std::string position = position_text(cell, language);
  if (position.empty()) return text;
  const bool letters = !table.sheet.empty() && cell.row > 0 && cell.column > 0;
  return text + (letters ? "!" : " ") + position;
}

std::string Dataset::position_text(const Cell& cell, Language language) const {
  const bool sheet = cell.table < tables_.size() && !tables_[cell.table].sheet.empty();
  if (sheet && cell.row > 0 && cell.column > 0) return column_letters(cell.column) + std::to_string(cell.row);
  const std::string row = std::to_string(cell.row), column = column_letters(cell.column);
  if (language == Language::zh) return (cell.row > 0 ? "第" + row + "行" : "") + (cell.column > 0 ? column + "列" : "");
  std::string text = cell.row > 0 ? "row " + row : "";
  if (cell.column > 0) text += (text.empty() ? "column " : " column ") + column;
  return text;
}

std::string column_letters(std::uint32_t column) {
  std::string letters;
  for (; column > 0; column = (column - 1) / 26)
    letters.insert(letters.begin(), static_cast<char>('A' + (column - 1) % 26));
  return letters;
}

}  // namespace heng::data
