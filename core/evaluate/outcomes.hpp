#pragma once
// What came out of a round, as columns over the subjects. Plain data; texts and reasons are core/explain's business.

#include <cstdint>
#include <vector>

#include "base/interval.hpp"

namespace heng::evaluate {

enum class Status : std::uint8_t {
  met,             // gate met; veto not triggered
  not_met,         // gate not met; veto triggered
  scored,          // points are known
  undetermined,    // depends on values that are missing
  not_applicable,  // `when`, or no band applies
  failed,          // its function went wrong for this subject
};

enum class Verdict : std::uint8_t {
  pass,          // whatever the missing values are
  fail,          // whatever the missing values are
  undetermined,  // depends on them
};

/// Low and high bound a subject; equal where the value is settled.
struct Bounds {
  std::vector<double> low, high;
  [[nodiscard]] Interval at(std::size_t subject) const { return {low[subject], high[subject]}; }
};

struct CriterionOutcomes {
  std::vector<Status> status;
  Bounds points;  // empty for gates and vetoes
};

/// Rank by the scheme's rule; best == worst where it is settled, 0 where the subject is not ranked.
struct Rank {
  std::uint32_t best = 0;
  std::uint32_t worst = 0;
};

struct Outcomes {
  std::size_t subjects = 0;
  std::vector<CriterionOutcomes> criteria;  // as Scheme::criteria
  std::vector<Bounds> groups;               // as Scheme::groups; empty where the group has no points
  Bounds total;                             // after the declared rounding; empty when nothing gives points
  Bounds exact_total;                       // before it
  Bounds local_total;                       // points of layers above the result's; empty when there are none
  std::vector<Verdict> verdict;
  std::vector<std::uint8_t> gaps;           // 1: some value the scheme reads is missing, censored or undefined
  std::vector<std::int16_t> best_grade;     // index into ResultRule::grades; -1 = none
  std::vector<std::int16_t> worst_grade;
  std::vector<Rank> rank;                   // empty when the scheme does not rank
};

}  // namespace heng::evaluate
