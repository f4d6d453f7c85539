#pragma once
// What the cases of a scheme should show: every outcome of every criterion and condition, every band and stretch
// between knots, every verdict and grade.

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "cases/criterion_row.hpp"
#include "define/catalogue.hpp"

namespace heng::cases {

struct Goal {
  static constexpr std::size_t kResult = static_cast<std::size_t>(-1);

  std::string key;                  // "water: not_met": as printed, and as cases.toml names it in [[explained]]
  std::size_t criterion = kResult;  // Scheme::criteria; kResult: of the verdict or grade
  // One of these:
  std::optional<evaluate::Status> status;                    // of the criterion
  std::vector<std::pair<plan::NodeId, Truth>> conditions;    // all of them as said, where the criterion applies
  std::optional<std::pair<plan::NodeId, Interval>> stretch;  // a known number in [low, high)
  std::optional<Truth> pass;                                 // of the result: pass, fail, undetermined
  std::optional<std::size_t> grade;                          // index into ResultRule::grades
};

/// Of the criteria the scheme's own layer adds, and of the result; those of its bases are for their own cases.
[[nodiscard]] std::vector<Goal> goals_of(const plan::Scheme& scheme, const define::Catalogue& catalogue);

/// The nodes a run needs for `reached`.
[[nodiscard]] std::vector<plan::NodeId> roots_of(const Goal& goal, const plan::Scheme& scheme);
[[nodiscard]] bool reached(const Goal& goal, const plan::Scheme& scheme, const plan::IntervalRunner& run,
                           std::size_t row = 0);

}  // namespace heng::cases
