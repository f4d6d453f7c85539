#pragma once
// Which goals of a scheme its cases reach. A case counts for the criteria its `expect` names, for points also when it
// expects a total; for the result when it expects a verdict, total or grade.

#include <vector>

#include "cases/goals.hpp"
#include "cases/search.hpp"
#include "cases/suite.hpp"

namespace heng::cases {

struct Gap {
  Goal goal;
  Found found;                                   // values that reach it, or the proof that none do
  const define::Explained* explained = nullptr;  // in the suite
  [[nodiscard]] bool open() const { return !found.impossible && explained == nullptr; }
};

struct Coverage {
  std::size_t goals = 0, reached = 0, impossible = 0, explained = 0;
  std::vector<Gap> gaps;                           // goals that no case reaches
  std::vector<const define::Explained*> needless;  // name no goal, or one that is reached or impossible

  [[nodiscard]] std::size_t open() const { return goals - reached - impossible - explained; }
  [[nodiscard]] std::size_t wanted() const { return goals - impossible - explained; }
  [[nodiscard]] double percent() const {
    return wanted() == 0 ? 100.0 : 100.0 * static_cast<double>(reached) / static_cast<double>(wanted());
  }
};

/// The suite's scheme must have loaded.
[[nodiscard]] Coverage coverage_of(const Suite& suite);

/// What each case gives, for searches to start from: by the scheme's newest graph.
[[nodiscard]] std::vector<Assignment> given_by(const Suite& suite);

}  // namespace heng::cases
