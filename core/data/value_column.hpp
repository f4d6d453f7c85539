#pragma once
// The values of one indicator as one column (or one unit of a long table) writes them: reading, unit,
// plausible range, and storing with the cell.

#include <optional>
#include <string>
#include <string_view>

#include "data/plain_number.hpp"
#include "data/scaling.hpp"
#include "data/source_table.hpp"

namespace heng::data {

class ValueColumn {
 public:
  /// `unit` must be of the indicator's dimension; none: the indicator's own, assumed. `by_header`: it stands over the
  /// column, where people write 0.35 under "%" and mean 35 %.
  ValueColumn(const define::Catalogue& catalogue, std::size_t indicator, std::optional<define::Unit> unit,
              bool by_header = false);

  [[nodiscard]] std::size_t indicator() const { return indicator_; }
  [[nodiscard]] bool is_number() const { return is_number_; }
  /// Whether the values are shares that people write as fractions or as percentages.
  [[nodiscard]] bool is_share() const { return is_share_; }
  /// Whether the column says that they are percentages.
  [[nodiscard]] bool is_percent() const { return doubtful_below_ > 0; }
  /// The share that a number of this column without a sign is read as.
  [[nodiscard]] double share_of(double typed) const { return scaling_(typed); }
  /// The number of this column that is read as `value`.
  [[nodiscard]] double typed(double value) const { return value * scaling_.divide / scaling_.multiply; }
  /// Whether the share is plausible as the other kind too: 0.35 % as 35 %, or the other way round.
  [[nodiscard]] bool can_be_either(double share) const;
  /// The quick way: a plain number whose value needs no second thought.
  [[nodiscard]] bool plain(std::string_view text, double& value) const {
    return is_number_ && plain_number(text, value) && fits(value);
  }
  [[nodiscard]] bool fits(double& value) const {
    value = scaling_(value);
    return value >= low_ && value <= high_ && (value >= doubtful_below_ || value <= -doubtful_below_ || value == 0);
  }
  /// Any cell: stored as what it says, or refused with a finding.
  void store(SourceTable& table, std::size_t subject, int year, std::string_view text, const Cell& cell,
             std::string_view header) const;

 private:
  [[nodiscard]] bool in_range(Observation& seen) const;
  [[nodiscard]] std::optional<Diagnostic> doubt(const Observation& seen, std::string_view text) const;
  [[nodiscard]] std::string in_column_unit(double value) const;
  void report_range(SourceTable& table, std::size_t subject, const Observation& seen, std::string_view text,
                    std::string_view header) const;

  const define::Catalogue* catalogue_;
  std::size_t indicator_;
  std::optional<define::Unit> unit_;
  Scaling scaling_;
  bool is_number_, is_share_ = false;
  double low_, high_;          // what the quick way accepts
  double doubtful_below_ = 0;  // closer to zero than this it may be a share under a percent sign
};

/// Adds to the unit a header states (`written`, perhaps none) what the round's `units` say of it; false when the two
/// differ, which is reported.
[[nodiscard]] bool settle_unit(SourceTable& table, const std::string& header, const Cell& cell, std::string& written);
/// Warns that a header, or a name in a long table, states no unit where the indicator has one.
void report_no_unit(SourceTable& table, const define::Indicator& indicator, const Cell& cell,
                    const std::string& header);
/// Whether a number without a unit could be in another one: not so for pure numbers, points and years.
[[nodiscard]] bool needs_unit(const define::Indicator& indicator);

/// Whether `written` is a unit that a yes, a category or a text cannot have (个 may count a yes), which is reported.
[[nodiscard]] bool has_strange_unit(const define::Indicator& indicator, const std::string& written, SourceTable& table,
                                    const Cell& cell, const std::string& subject, std::string_view header);

/// The unit `written` for an indicator; reports an unknown unit or another dimension at `cell` and returns
/// nothing.
[[nodiscard]] std::optional<define::Unit> unit_for(const define::Indicator& indicator, const std::string& written,
                                                   SourceTable& table, const Cell& cell, const std::string& subject,
                                                   std::string_view header);

}  // namespace heng::data
