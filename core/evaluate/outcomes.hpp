#pragma once
// What came out of a round, as columns over the subjects. Plain data; texts and reasons are core/explain's business.

#include <cstdint>
#include <vector>

#include "evaluate/column.hpp"

namespace heng::evaluate {

/// The first three are numbered as the truth values of plan/kernels.hpp.
enum class Status : std::uint8_t {
  undetermined,    // depends on values that are missing
  met,             // gate met; veto not triggered
  not_met,         // gate not met; veto triggered
  not_applicable,  // `when`, or no band applies
  scored,          // points are known
  failed,          // its function went wrong for this subject
};

enum class Verdict : std::uint8_t {
  undetermined,  // depends on values that are missing
  pass,          // whatever the missing values are
  fail,          // likewise
};

struct CriterionOutcomes {
  Column<Status> status;
  Bounds points;  // empty for gates and vetoes
};

/// Rank by the scheme's rule; best == worst where it is settled, 0 where the subject is not ranked.
struct Rank {
  std::uint32_t best = 0;
  std::uint32_t worst = 0;
};

struct Outcomes {
  std::size_t subjects = 0;
  std::vector<CriterionOutcomes> criteria;  // as Scheme::criteria; empty columns when only totals were asked for
  std::vector<Bounds> groups;               // as Scheme::groups; likewise, and where the group has no points
  Bounds total;                             // after the declared rounding; empty when nothing gives points
  Bounds exact_total;                       // before it; empty when there is no rounding
  Bounds local_total;                       // points of layers above the result's; empty when there are none
  Column<Verdict> verdict;
  Column<std::uint8_t> gaps;        // 1: something in the row is not settled
  Column<std::int16_t> best_grade;  // index into ResultRule::grades; -1 = none
  Column<std::int16_t> worst_grade;
  std::vector<Bounds> then_by;  // as Ranking::then_by
  std::vector<Rank> rank;       // empty when the scheme does not rank
};

}  // namespace heng::evaluate
