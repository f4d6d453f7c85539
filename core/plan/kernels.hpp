#pragma once
// The tight loops of run_points: one call does one operation for one block. Compiled for several instruction sets and
// picked at run time; element-wise IEEE operations give the same bits in each. An operand is a column or, where its
// column pointer is null, one number for all rows.
//
// Unknown is NaN for numbers and 0 for truth, and stays so through every operation that needs the value.

#include <cstddef>
#include <cstdint>

namespace heng::plan {

/// A truth value of the point run: what is certain of it.
enum : std::uint8_t { kUnknown = 0, kYes = 1, kNo = 2 };

struct Numbers {
  const double* column = nullptr;
  double same = 0;  // for all rows, when there is no column
};

/// What is known of a column: its bounds.
struct Ranges {
  Numbers low, high;
};

enum class Comparison { at_least, at_most, more_than, less_than, equals };
enum class Arithmetic { add, subtract, multiply, divide, minimum, maximum };

/// One band of a scale: where a value passes the limit, this number.
struct Step {
  Comparison passes = Comparison::at_least;
  double limit = 0, then = 0;
};

struct Kernels {
  void (*compare)(Comparison, std::uint8_t* out, Numbers x, Numbers limit, std::size_t count);
  void (*compare_reported)(Comparison, std::uint8_t* out, Numbers x, Numbers limit, std::size_t count);  // NaN: kNo
  void (*arithmetic)(Arithmetic, double* out, Numbers a, Numbers b, std::size_t count);
  void (*arithmetic_safe)(Arithmetic, double* out, Numbers a, Numbers b,
                          std::size_t count);  // where it cannot be undefined
  void (*linear)(double* out, const double* x, double zero, double full, double missing, std::size_t count);
  void (*bands)(double* out, const double* x, const Step* steps, std::size_t step_count, double otherwise,
                double missing, std::size_t count);
  void (*sum)(double* out, const Numbers* terms, std::size_t term_count,
              std::size_t count);  // where it cannot be too large
  void (*select)(double* out, const std::uint8_t* condition, Numbers then, Numbers otherwise, std::size_t count);
  void (*compare_ranges)(Comparison, std::uint8_t* out, Ranges x, Ranges limit, std::size_t count);
  void (*arithmetic_ranges)(Arithmetic, double* low, double* high, Ranges a, Ranges b, std::size_t count);
  void (*linear_ranges)(double* low, double* high, Ranges x, double zero, double full, std::size_t count);
  void (*select_ranges)(double* low, double* high, const std::uint8_t* condition, Ranges then, Ranges otherwise,
                        std::size_t count);
  void (*tallied_ranges)(double* low, double* high, const std::uint8_t* met, const std::uint8_t* open,
                         std::size_t count);
  void (*gather)(double* low, double* high, const double* values, const std::uint32_t* rows, double lowest,
                 double highest, std::size_t count);  // NaN: anything between
  void (*known)(std::uint8_t* out, const double* x, std::size_t count);
  void (*is_true)(std::uint8_t* out, const double* x, std::size_t count);
  void (*all_of)(std::uint8_t* out, const std::uint8_t* a, std::size_t count);  // out = out and a
  void (*any_of)(std::uint8_t* out, const std::uint8_t* a, std::size_t count);
  void (*negation)(std::uint8_t* out, const std::uint8_t* a, std::size_t count);
  void (*select_truth)(std::uint8_t* out, const std::uint8_t* condition, const std::uint8_t* a, const std::uint8_t* b,
                       std::size_t count);
  void (*tally)(std::uint8_t* met, std::uint8_t* open, const std::uint8_t* a, std::size_t count);
  void (*tallied)(double* out, const std::uint8_t* met, const std::uint8_t* open, std::size_t count);
  void (*grade)(std::int16_t* out, const double* total, const double* limits, std::size_t limit_count,
                std::int16_t last, std::size_t count);
  void (*mark_unknown)(std::uint8_t* gaps, const std::uint8_t* truth, std::size_t count);  // gaps |= unknown
  void (*mark_undefined)(std::uint8_t* gaps, const double* values, std::size_t count);     // gaps |= not finite
};

/// The fastest set this machine can run.
[[nodiscard]] const Kernels& kernels();

}  // namespace heng::plan
