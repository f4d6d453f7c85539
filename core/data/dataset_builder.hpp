#pragma once
// Fills a Dataset: by the table loaders, and by hand for test cases.

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>

#include "data/dataset.hpp"
#include "data/second_values.hpp"

namespace heng::data {

/// The quick way for a column of plain numbers into one series. Valid until the series gets values in another way or
/// the builder is finished; those of different series may be used by different threads.
class PointColumn {
 public:
  /// Puts a point that stands in the subject's row of the table; false when the subject has a value already
  /// (observe() then decides).
  [[nodiscard]] bool put(std::size_t subject, double value) {
    double& slot = values_[subject];
    if (slot == slot || (states_ != nullptr && states_[subject] != 0)) return false;
    slot = value;
    return true;
  }

  /// As `put`, for an empty cell.
  [[nodiscard]] bool put_blank(std::size_t subject);
  /// As `put`, for a cell in the words of an earlier one of this column ("是", "I 类") whose value is known.
  [[nodiscard]] bool put_known(std::size_t subject, std::string_view text);

 private:
  friend class DatasetBuilder;
  Series* series_ = nullptr;
  double* values_ = nullptr;
  std::uint8_t* states_ = nullptr;  // null while no subject has a mark
  std::uint8_t blank_ = 0;          // the state of an empty cell; 0 = not known yet
};

class DatasetBuilder {
 public:
  /// With a catalogue, which must outlive it, findings name indicators and units.
  explicit DatasetBuilder(const define::Catalogue* catalogue = nullptr) : second_(data_, catalogue) {}
  DatasetBuilder(const DatasetBuilder&) = delete;
  DatasetBuilder& operator=(const DatasetBuilder&) = delete;

  /// The subject's index; added when new. Names that are the same text in another encoding are one.
  std::size_t subject(std::string_view name);
  std::uint32_t table(Table table);
  /// The SHA-256 of a file that tables come from.
  void digest(const std::string& file, const std::string& sha256);
  /// What became of one of its headers.
  void use(std::uint32_t table, HeaderUse use);
  void written_in(std::uint32_t table, WrittenIn unit);
  /// The row of a subject; its first row in a table stays its usual one.
  void row(std::uint32_t table, std::size_t subject, std::uint32_t row);
  [[nodiscard]] std::uint32_t row_of(std::uint32_t table, std::size_t subject) const;
  void note(std::size_t subject, std::string header, std::string text);
  /// A second observation of the same subject, indicator and year. Of two tables with a declared precedence the
  /// first in rank is used and the other kept beside it. Else: equal → kept once with a note finding; different
  /// → an error finding names both cells, and neither is used.
  void observe(std::size_t indicator, int year, std::size_t subject, Observation observation);
  /// An observation that is not used, for a reason a finding has given.
  void refuse(std::size_t indicator, int year, std::size_t subject, const Cell& cell, std::string text);
  /// A stored value is not to be used after all, for a reason a finding has given.
  void withdraw(std::size_t indicator, int year, std::size_t subject);
  /// For the points of one table and column, after `subject` was called for all of them. Nothing when the
  /// series already takes its plain points from elsewhere, or is about other rows; observe() then does it.
  [[nodiscard]] std::optional<PointColumn> points(std::size_t indicator, int year, std::uint32_t table,
                                                  std::uint32_t column);
  void text(std::size_t indicator, int year, std::size_t subject, std::string text, Cell cell);
  void sheet(std::string_view criterion, std::size_t subject, Sheet sheet);
  void finding(DataFinding finding);
  /// What there is so far.
  [[nodiscard]] const Dataset& dataset() const { return data_; }
  [[nodiscard]] Dataset finish();

  /// Of findings with the same code in the same column only this many are kept; one more says how many there
  /// were.
  static constexpr std::size_t kFindingsPerColumn = 200;

 private:
  struct Overflow {
    std::size_t count = 0;
    DataFinding last;
  };
  Series& series(std::size_t indicator, int year);
  void store(Series& series, std::size_t subject, Observation&& observation);
  bool store_in_place(Series& series, std::size_t subject, const Observation& observation);
  using Key = std::tuple<std::size_t, int, std::size_t>;  // indicator, year, subject
  [[nodiscard]] int precedence(const Cell& cell) const;
  /// True when a declared precedence has settled it.
  [[nodiscard]] bool settle_by_precedence(Series& series, const Key& key, const Observation& first,
                                          const Observation& second);
  void remove(Series& series, std::size_t subject);
  void withdraw(Series& series, std::size_t subject);
  void settle_second(Series& series, const Key& key, const Observation& first, const Observation& second);

  Dataset data_;
  SecondValues second_;
  std::map<std::tuple<std::string, std::uint32_t, std::uint32_t>, Overflow> counts_;
};

}  // namespace heng::data
