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
  void report_range(SourceTable& table, std::size_t subject, const Observation& seen, std::string_view text,
                    std::string_view header) const;

  const define::Catalogue* catalogue_;
  std::size_t indicator_;
  std::optional<define::Unit> unit_;
  Scaling scaling_;
  bool is_number_;
  double low_, high_;           // what the quick way accepts
  double doubtful_below_ = 0;  // closer to zero than this it may be a share under a percent sign
};

/// The unit `written` for an indicator; reports an unknown unit or another dimension at `cell` and returns
/// nothing.
[[nodiscard]] std::optional<define::Unit> unit_for(const define::Indicator& indicator,
                                                   const std::string& written, SourceTable& table,
                                                   const Cell& cell, const std::string& subject,
                                                   std::string_view header);

}  // namespace heng::data
