#pragma once
// Looks for an applicant for whom a claim holds and what a base demands does not: values for the inputs, checked by
// running both sides on them.

#include <optional>
#include <vector>

#include "plan/case_split.hpp"
#include "plan/program.hpp"
#include "plan/run_intervals.hpp"

namespace heng::plan {

struct WitnessValue {
  Input input;                  // of the joint graph; JointGraph::indicator says of what
  std::optional<double> value;  // nothing: not reported
};

struct Witness {
  std::vector<WitnessValue> values;      // what decides; the two sides differ whatever is reported of the rest
  std::optional<double> claimed, based;  // for numbers: what each side makes of it
};

/// `cases`: where to look first (CaseSplit::open_cases).
[[nodiscard]] std::optional<Witness> find_witness(const JointGraph& joint, const Entailed& wanted,
                                                  const std::vector<CaseValues::Assumed>& cases);

}  // namespace heng::plan
