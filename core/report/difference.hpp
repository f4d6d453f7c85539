#pragma once
// What two editions of the rules make of one round, told: as text, as JSON (docs/reference/difference-json.md), as a
// page.

#include <string>
#include <utility>
#include <vector>

#include "define/round.hpp"
#include "explain/difference.hpp"

namespace heng::report {

struct DifferenceView {
  const explain::Difference& difference;
  const define::Round& round;
  const data::Dataset& dataset;
  const define::Catalogue& catalogue;                      // of the newer edition
  std::string old_name, new_name;                          // as the user called them
  std::vector<std::pair<std::string, std::string>> roots;  // folder of an edition → what to show instead; may be empty
  Language language = Language::zh;
  std::string version;  // of the program
};

/// A change's part of what happened to a subject.
struct Cause {
  std::size_t change = 0;
  double part = 0;  // of Mover::moved
};

/// A subject whose verdict, grade, total or rank moved.
struct Mover {
  std::size_t subject = 0;
  explain::Measure by = explain::Measure::verdict;  // the first of verdict, total (low), grade, rank that moved
  double moved = 0;                                 // of that measure; of the total: the mean of its bounds
  std::vector<Cause> causes;                        // the largest first
};

/// Moved verdicts first (losers of a pass before winners), then grades and totals by how far, then ranks.
[[nodiscard]] std::vector<Mover> movers(const DifferenceView& view);
/// "参数 单位能耗碳排放上限：0.2 → 0.25 tCO2/tce"
[[nodiscard]] std::string change_title(const script::Change& change, Language language);
[[nodiscard]] std::string_view key_of(script::ChangeKind kind);
/// "parameters.toml:36:38 → parameters.toml:36:60"
[[nodiscard]] std::string change_places(const DifferenceView& view, const script::Change& change);
/// "[1] 70%，[2] 30%" for verdicts, "[1] +2.5" for points.
[[nodiscard]] std::string causes_text(const DifferenceView& view, const Mover& mover);
/// How the parts were computed.
[[nodiscard]] std::string method_text(const DifferenceView& view);

/// What all subjects together gained and lost by one change.
struct ChangeTotals {
  double passes = 0, fails = 0;  // shares of the change in how many pass and fail
  double gained = 0, lost = 0;   // points of those who gained, of those who lost; mean of the bounds
  double passes_error = 0, points_error = 0;
};
[[nodiscard]] ChangeTotals totals(const DifferenceView& view, std::size_t change);

[[nodiscard]] std::string difference_text(const DifferenceView& view, std::size_t rows);
[[nodiscard]] std::string difference_json(const DifferenceView& view);
[[nodiscard]] std::string difference_page(const DifferenceView& view, const std::string& style, std::size_t rows);

}  // namespace heng::report
