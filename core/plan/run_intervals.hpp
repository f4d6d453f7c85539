#pragma once
// Runs a program over what is known of each value: numbers are [low, high], conditions are yes, no or unknown. Any
// completion of the missing values gives results inside these bounds. Where everything is known it agrees bit for bit
// with run_points.

#include <span>
#include <vector>

#include "plan/binding.hpp"
#include "plan/program.hpp"

namespace heng::plan {

/// An input taken as known for one run ("what if this value were …"): for the order in which to ask for values.
struct Assumption {
  std::uint32_t input = 0;
  Interval value;
};

class IntervalRunner {
 public:
  IntervalRunner(const Program& program, const Binding& binding, unsigned thread);

  /// Computes one subject's row. Panel points and inputs named in `assumed` are taken from there.
  void run(std::size_t subject, std::span<const Assumption> assumed = {});

  [[nodiscard]] Interval number(NodeId node) const { return numbers_[program_.where.at(node)]; }
  [[nodiscard]] Truth truth(NodeId node) const { return truths_[program_.where.at(node)]; }

 private:
  Interval leaf(const Instruction& instruction, std::size_t subject, std::span<const Assumption> assumed) const;
  Interval arithmetic(const Instruction& instruction) const;
  Truth logic(const Instruction& instruction, std::size_t subject, std::span<const Assumption> assumed) const;

  const Program& program_;
  const Binding& binding_;
  unsigned thread_;
  std::vector<Interval> numbers_;
  std::vector<Truth> truths_;
};

}  // namespace heng::plan
