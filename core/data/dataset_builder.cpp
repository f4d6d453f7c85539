#include "data/dataset_builder.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "base/text.hpp"

namespace heng::data {
namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t kMany = std::size_t{1} << 15;  // subjects from which a column gets room for many times as many
constexpr std::size_t kRoom = 8;                     // room in large pages costs nothing until it is used; a move does

void grow(Values& values, std::size_t size) {
  if (values.size() >= size) return;
  if (size > values.capacity() && size > kMany) values.reserve(size * kRoom);
  values.resize(size, kNone);
}

bool says_nothing(const Observation& seen) { return seen.missing == Missing::blank || seen.missing == Missing::absent; }

}  // namespace

std::size_t DatasetBuilder::subject(std::string_view name) {
  if (may_need_composing(name)) {
    const std::string usual = composed(name);
    if (usual != name) return subject(usual);
  }
  if (const auto known = data_.by_name_.find(name, data_.subjects_)) return *known;
  data_.subjects_.emplace_back(name);
  data_.by_name_.added(data_.subjects_);
  return data_.subjects_.size() - 1;
}

std::uint32_t DatasetBuilder::table(Table table) {
  data_.tables_.push_back(std::move(table));
  data_.rows_.push_back(std::make_shared<std::vector<std::uint32_t>>());
  return static_cast<std::uint32_t>(data_.tables_.size() - 1);
}

void DatasetBuilder::digest(const std::string& file, const std::string& sha256) {
  for (auto& table : data_.tables_)
    if (table.file == file) table.sha256 = sha256;
}

void DatasetBuilder::use(std::uint32_t table, HeaderUse use) { data_.tables_.at(table).uses.push_back(std::move(use)); }

void DatasetBuilder::written_in(std::uint32_t table, WrittenIn unit) {
  data_.tables_.at(table).units.push_back(std::move(unit));
}

void DatasetBuilder::row(std::uint32_t table, std::size_t subject, std::uint32_t row) {
  auto& rows = *data_.rows_.at(table);
  if (rows.size() <= subject) rows.resize(std::max(subject + 1, data_.subjects_.size()), 0);
  if (rows[subject] == 0) rows[subject] = row;
}

std::uint32_t DatasetBuilder::row_of(std::uint32_t table, std::size_t subject) const {
  const auto& rows = *data_.rows_.at(table);
  return subject < rows.size() ? rows[subject] : 0;
}

void DatasetBuilder::note(std::size_t subject, std::string header, std::string text) {
  if (data_.notes_.size() <= subject) data_.notes_.resize(data_.subjects_.size());
  data_.notes_[subject].emplace_back(std::move(header), std::move(text));
}

Series& DatasetBuilder::series(std::size_t indicator, int year) {
  auto& series = data_.series_[{indicator, year}];
  grow(series.values_, data_.subjects_.size());
  return series;
}

std::optional<PointColumn> DatasetBuilder::points(std::size_t indicator, int year, std::uint32_t table,
                                                  std::uint32_t column) {
  auto& to = series(indicator, year);
  if (!to.usual_.exists() && table < data_.rows_.size()) {
    to.usual_ = {table, 0, column};
    to.rows_ = data_.rows_[table];
  }
  if (to.usual_.table != table || to.usual_.column != column || !to.own_rows_.empty() || !to.texts_.empty())
    return std::nullopt;
  if (!to.states_.empty()) to.states_.resize(to.values_.size(), Series::kPlain);
  PointColumn points;
  points.series_ = &to;
  points.values_ = to.values_.data();
  points.states_ = to.states_.empty() ? nullptr : to.states_.data();
  return points;
}

bool PointColumn::put_blank(std::size_t subject) {
  if (!std::isnan(values_[subject]) || (states_ != nullptr && states_[subject] != 0)) return false;
  if (blank_ == 0) blank_ = series_->mark({Missing::blank, ""});
  if (blank_ == Series::kSpecial) return false;
  series_->set_state(subject, blank_);
  states_ = series_->states_.data();
  return true;
}

bool PointColumn::put_known(std::size_t subject, std::string_view text) {
  const auto& marks = series_->marks_;
  std::size_t at = 0;
  while (at < marks.size() && (marks[at].missing != Missing::no || marks[at].text != text)) ++at;
  if (at == marks.size() || !put(subject, marks[at].value)) return false;
  series_->set_state(subject, static_cast<std::uint8_t>(at + 1));
  states_ = series_->states_.data();
  return true;
}

void DatasetBuilder::observe(std::size_t indicator, int year, std::size_t subject, Observation observation) {
  auto& to = series(indicator, year);
  if (!to.has(subject)) return store(to, subject, std::move(observation));
  const auto first = to.observation(subject);
  if (says_nothing(observation)) return;
  if (says_nothing(first)) {
    remove(to, subject);
    return store(to, subject, std::move(observation));
  }
  if (!settle_by_precedence(to, {indicator, year, subject}, first, observation))
    return settle_second(to, {indicator, year, subject}, first, observation);
  if (!to.has(subject)) store(to, subject, std::move(observation));
}

int DatasetBuilder::precedence(const Cell& cell) const {
  return cell.exists() && cell.table < data_.tables_.size() ? data_.tables_[cell.table].precedence : 0;
}

void DatasetBuilder::remove(Series& series, std::size_t subject) {
  series.values_[subject] = kNone;
  if (subject < series.texts_.size()) series.texts_[subject].clear();
  series.special_.erase(static_cast<std::uint32_t>(subject));
  series.set_state(subject, Series::kPlain);
}

bool DatasetBuilder::settle_by_precedence(Series& series, const Key& key, const Observation& first,
                                          const Observation& second) {
  const int of_first = precedence(first.cell), of_second = precedence(second.cell);
  if (of_first == 0 || of_second == 0 || of_first == of_second) return false;
  const bool first_wins = of_first < of_second;
  const auto& used = first_wins ? first : second;
  const auto& other = first_wins ? second : first;
  const bool same = used.missing == other.missing && used.value == other.value && used.text == other.text;
  const auto& [indicator, year, subject] = key;
  if (!same) finding(second_.yielding({indicator, year, subject, used, other}));
  data_.others_[key].push_back(other);
  if (!first_wins) remove(series, subject);
  return true;
}

void DatasetBuilder::refuse(std::size_t indicator, int year, std::size_t subject, const Cell& cell, std::string text) {
  Observation refused;
  refused.missing = Missing::invalid;
  refused.cell = cell;
  refused.text = std::move(text);
  observe(indicator, year, subject, std::move(refused));
}

void DatasetBuilder::settle_second(Series& series, const Key& key, const Observation& first,
                                   const Observation& second) {
  const bool same =
      first.missing == second.missing && first.value == second.value && first.approximate == second.approximate;
  const auto& [indicator, year, subject] = key;
  const TwoValues two{indicator, year, subject, first, second};
  if (same) return second_.same(two);
  finding(second_.different(two));
  if (first.missing == Missing::invalid) return;
  withdraw(series, subject);
  series.special_[static_cast<std::uint32_t>(subject)].cell = second.cell;  // where the finding is
}

void DatasetBuilder::withdraw(std::size_t indicator, int year, std::size_t subject) {
  withdraw(series(indicator, year), subject);
}

void DatasetBuilder::withdraw(Series& series, std::size_t subject) {
  auto refused = series.observation(subject);
  refused.missing = Missing::invalid;
  if (refused.text.empty()) refused.text = number_text(refused.value.low);
  refused.value = {};
  remove(series, subject);
  series.special_[static_cast<std::uint32_t>(subject)] = std::move(refused);
  series.set_state(subject, Series::kSpecial);
}

/// As a plain point or a mark, when its cell is the usual one or can become it.
bool DatasetBuilder::store_in_place(Series& to, std::size_t subject, const Observation& seen) {
  if (!seen.cell.exists() || seen.approximate) return false;
  const bool point = seen.missing == Missing::no && seen.value.is_point();
  if (!point && seen.missing == Missing::no) return false;

  if (!to.usual_.exists()) {
    to.usual_ = {seen.cell.table, 0, seen.cell.column};
    to.rows_ = data_.rows_.at(seen.cell.table);
  }
  if (to.usual_.table != seen.cell.table || to.usual_.column != seen.cell.column) return false;
  const auto row = row_of(seen.cell.table, subject);
  if (row != 0 && row != seen.cell.row && to.own_rows_.empty()) return false;
  if (!to.own_rows_.empty() || row != seen.cell.row) {
    if (to.own_rows_.empty()) to.own_rows_ = *to.rows_;
    to.own_rows_.resize(std::max(to.own_rows_.size(), to.values_.size()), 0);
    to.own_rows_[subject] = seen.cell.row;
  }
  if (!point || !seen.text.empty()) {
    const auto mark = to.mark({seen.missing, seen.text, point ? seen.value.low : 0});
    if (mark == Series::kSpecial) return false;
    to.set_state(subject, mark);
  }
  if (point) to.values_[subject] = seen.value.low;
  return true;
}

void DatasetBuilder::store(Series& to, std::size_t subject, Observation&& seen) {
  if (store_in_place(to, subject, seen)) return;
  if (seen.missing == Missing::no && seen.value.is_point()) to.values_[subject] = seen.value.low;
  to.set_state(subject, Series::kSpecial);
  to.special_[static_cast<std::uint32_t>(subject)] = std::move(seen);
}

void DatasetBuilder::text(std::size_t indicator, int year, std::size_t subject, std::string text, Cell cell) {
  Observation seen;
  seen.missing = text.empty() ? Missing::blank : Missing::no;
  seen.cell = cell;
  seen.text = text;
  auto& to = series(indicator, year);
  if (to.has(subject)) {
    const auto first = to.observation(subject);
    if (says_nothing(seen)) return;
    if (!says_nothing(first) && !settle_by_precedence(to, {indicator, year, subject}, first, seen)) {
      if (first.text != seen.text) seen.value = Interval::exactly(0);  // differs from the first one's
      return settle_second(to, {indicator, year, subject}, first, seen);
    }
    if (!says_nothing(first) && to.has(subject)) return;
  }
  to.texts_.resize(std::max(to.texts_.size(), data_.subjects_.size()));
  to.texts_[subject] = std::move(text);
  to.special_[static_cast<std::uint32_t>(subject)] = std::move(seen);
  to.set_state(subject, Series::kSpecial);
}

void DatasetBuilder::sheet(std::string_view criterion, std::size_t subject, Sheet sheet) {
  auto found = data_.sheets_.find(criterion);
  if (found == data_.sheets_.end())
    found = data_.sheets_.emplace(std::string(criterion), std::vector<std::vector<Sheet>>()).first;
  auto& sheets = found->second;
  if (sheets.size() < data_.subjects_.size()) sheets.resize(data_.subjects_.size());
  sheets[subject].push_back(std::move(sheet));
}

void DatasetBuilder::finding(DataFinding found) {
  auto& seen = counts_[{found.diagnostic.code, found.cell.table, found.cell.column}];
  if (++seen.count <= kFindingsPerColumn) {
    data_.findings_.push_back(std::move(found));
  } else {
    seen.last = std::move(found);
  }
}

Dataset DatasetBuilder::finish() {
  for (auto& found : second_.repeated()) finding(std::move(found));
  for (auto& [key, seen] : counts_) {
    if (seen.count <= kFindingsPerColumn) continue;
    const auto more = std::to_string(seen.count - kFindingsPerColumn);
    auto& summary = seen.last;
    summary.subject.clear();
    summary.cell.row = 0;
    summary.is_rest = true;
    summary.diagnostic.message = {"这一列还有 " + more + " 处同样的问题", more + " more of the same in this column"};
    data_.findings_.push_back(std::move(summary));
  }
  counts_.clear();
  data_.add({});  // in order
  for (auto& [key, series] : data_.series_) {
    series.values_.resize(data_.subjects_.size(), kNone);
    if (!series.texts_.empty()) series.texts_.resize(data_.subjects_.size());
  }
  if (!data_.notes_.empty()) data_.notes_.resize(data_.subjects_.size());
  for (auto& [criterion, sheets] : data_.sheets_) sheets.resize(data_.subjects_.size());
  return std::move(data_);
}

}  // namespace heng::data
