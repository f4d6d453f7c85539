#pragma once
// Runs a program over what is known of each value: numbers are [low, high], conditions are yes, no or unknown. Any
// completion of the missing values gives results inside these bounds. Where everything is known it agrees bit for bit
// with run_points. For rows with gaps, many at once, and for one subject with every node kept (explanations).

#include <memory>
#include <span>
#include <vector>

#include "plan/binding.hpp"
#include "plan/kernels.hpp"
#include "plan/program.hpp"

namespace heng::plan {

/// An input taken as known for one run ("what if this value were …"): for the order in which to ask for values.
struct Assumption {
  std::uint32_t input = 0;
  Interval value;
};

class IntervalRunner {
 public:
  /// `rows`: how many subjects a run can take.
  IntervalRunner(const Program& program, const Binding& binding, unsigned thread, std::size_t rows = 1);

  /// Computes the rows of these subjects. Inputs named in `assumed` are taken from there.
  void run(std::span<const std::uint32_t> subjects, std::span<const Assumption> assumed = {});
  void run(std::size_t subject, std::span<const Assumption> assumed = {});
  [[nodiscard]] std::size_t rows() const { return rows_; }

  /// Of the row-th subject of the last run.
  [[nodiscard]] Interval number(NodeId node, std::size_t row = 0) const;
  [[nodiscard]] Truth truth(NodeId node, std::size_t row = 0) const;
  /// The same by register (Program::where), of all rows.
  [[nodiscard]] const Ranges& numbers_in(std::uint32_t r) const { return numbers_[r]; }
  [[nodiscard]] const std::uint8_t* truths_in(std::uint32_t r) const { return &truths_[r * rows_]; }

 private:
  using Subjects = std::span<const std::uint32_t>;
  void leaf(const Instruction& instruction, Subjects subjects, std::span<const Assumption> assumed);
  void input(const Instruction& instruction, Subjects subjects, std::span<const Assumption> assumed);
  void known(const Instruction& instruction, Subjects subjects, std::span<const Assumption> assumed);
  void arithmetic(const Instruction& instruction, std::size_t count);
  void tally(const Instruction& instruction, std::size_t count);
  void one_by_one(const Instruction& instruction, std::size_t count);
  [[nodiscard]] Interval one(const Instruction& instruction, std::size_t row) const;
  void logic(const Instruction& instruction, std::size_t count);

  [[nodiscard]] static double get(const Numbers& numbers, std::size_t i) {
    return numbers.column != nullptr ? numbers.column[i] : numbers.same;
  }
  [[nodiscard]] Interval at(std::uint32_t r, std::size_t row) const {
    return {get(numbers_[r].low, row), get(numbers_[r].high, row)};
  }
  void set(std::uint32_t r, std::size_t row, const Interval& value);
  /// The register's own memory, from now on its value.
  Ranges write(std::uint32_t r);
  double* low(std::uint32_t r) { return &lows_[r * rows_]; }
  double* high(std::uint32_t r) { return &highs_[r * rows_]; }
  std::uint8_t* truth_at(std::uint32_t r) { return &truths_[r * rows_]; }

  const Program& program_;
  const Binding& binding_;
  const Kernels& kernels_;
  unsigned thread_;
  std::size_t rows_;
  Subjects subjects_;                       // of this run
  std::unique_ptr<double[]> lows_, highs_;  // rows_ a register; those of constants are never touched
  std::vector<Ranges> numbers_;
  std::unique_ptr<std::uint8_t[]> truths_;
  std::vector<std::uint8_t> met_, open_;  // counting
};

}  // namespace heng::plan
