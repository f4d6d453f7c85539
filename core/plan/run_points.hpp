#pragma once
// Runs a program over blocks of rows where values are either known or not (NaN, kUnknown): the speed path. It never
// guesses: a row in which a root comes out unknown is marked, and run_intervals does it again with bounds.

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "plan/binding.hpp"
#include "plan/kernels.hpp"
#include "plan/program.hpp"

namespace heng::plan {

class PointRunner {
 public:
  /// A row has a gap when one of `roots` is unknown in it.
  PointRunner(const Program& program, const Binding& binding, std::span<const NodeId> roots, unsigned thread);

  /// Computes rows [first, first + count), count ≤ kBlock.
  void run(std::size_t first, std::size_t count);

  /// Values of a root in the last block; a column, or one number for all rows.
  [[nodiscard]] Numbers number(NodeId root) const { return numbers_[program_.where.at(root)]; }
  /// kYes, kNo or kUnknown a row.
  [[nodiscard]] const std::uint8_t* truth(NodeId root) const { return &truths_[program_.where.at(root) * kBlock]; }
  /// 1 for each row of the last block that has a gap.
  [[nodiscard]] const std::uint8_t* gaps() const { return gaps_.data(); }

 private:
  void step(const Instruction& instruction, std::size_t first, std::size_t count);
  void leaf(const Instruction& instruction, std::size_t first, std::size_t count);
  void known(const Instruction& instruction, std::size_t first, std::size_t count);
  void arithmetic(const Instruction& instruction, std::size_t count);
  void one_by_one(const Instruction& instruction, std::size_t count);
  void piecewise(const Instruction& instruction, std::size_t count);
  void tally(const Instruction& instruction, std::size_t count);
  void sum(const Instruction& instruction, std::size_t count);
  void scale(const Instruction& instruction, std::size_t first, std::size_t count);
  void compare_reported(const Instruction& instruction, std::size_t first, std::size_t count);
  void logic(const Instruction& instruction, std::size_t count);

  double* write(std::uint32_t r);  // the register's own memory, from now on its value
  std::uint8_t* truth_at(std::uint32_t r) { return &truths_[r * kBlock]; }

  const Program& program_;
  const Binding& binding_;
  const Kernels& kernels_;
  unsigned thread_;
  std::unique_ptr<double[]> memory_;  // kBlock a register; most, those of constants, are never touched
  std::vector<Numbers> numbers_;      // where each number register's values are: its memory, a data column, a constant
  std::unique_ptr<std::uint8_t[]> truths_;
  std::vector<std::uint8_t> gaps_;
  std::vector<std::uint8_t> met_, open_;  // counting
  std::vector<double> more_;
  std::vector<Numbers> terms_;
  std::vector<std::uint32_t> number_roots_, truth_roots_;
};

}  // namespace heng::plan
