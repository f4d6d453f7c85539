#include "plan/run_intervals.hpp"

#include <algorithm>

#include "plan/interval_math.hpp"

namespace heng::plan {

namespace {

const Assumption* assumption_for(std::span<const Assumption> assumed, std::uint32_t input) {
  const auto found = std::find_if(assumed.begin(), assumed.end(), [&](const auto& a) { return a.input == input; });
  return found == assumed.end() ? nullptr : &*found;
}

}  // namespace

IntervalRunner::IntervalRunner(const Program& program, const Binding& binding, unsigned thread, std::size_t rows)
    : program_(program),
      binding_(binding),
      kernels_(kernels()),
      thread_(thread),
      rows_(rows),
      lows_(std::make_unique_for_overwrite<double[]>(program.number_registers * rows)),
      highs_(std::make_unique_for_overwrite<double[]>(program.number_registers * rows)),
      numbers_(program.number_registers),
      truths_(std::make_unique_for_overwrite<std::uint8_t[]>(program.truth_registers * rows)),
      met_(rows),
      open_(rows) {
  for (std::uint32_t r = 0; r < program.number_registers; ++r)
    if (program.fixed[r]) numbers_[r] = {{nullptr, *program.fixed[r]}, {nullptr, *program.fixed[r]}};
}

Ranges IntervalRunner::write(std::uint32_t r) { return numbers_[r] = {{low(r), 0}, {high(r), 0}}; }

void IntervalRunner::set(std::uint32_t r, std::size_t row, const Interval& value) {
  low(r)[row] = value.low;
  high(r)[row] = value.high;
}

Interval IntervalRunner::number(NodeId node, std::size_t row) const { return at(program_.where.at(node), row); }

Truth IntervalRunner::truth(NodeId node, std::size_t row) const {
  const std::uint8_t value = truths_[program_.where.at(node) * rows_ + row];
  return value == kYes ? Truth::yes : value == kNo ? Truth::no : Truth::unknown;
}

void IntervalRunner::run(std::size_t subject, std::span<const Assumption> assumed) {
  const std::uint32_t one_subject[] = {static_cast<std::uint32_t>(subject)};
  run(one_subject, assumed);
}

void IntervalRunner::run(Subjects subjects, std::span<const Assumption> assumed) {
  subjects_ = subjects;
  for (const Instruction& in : program_.instructions) {
    switch (in.op) {
      case Op::constant:
      case Op::parameter:
      case Op::factor: break;  // numbers_ holds them
      case Op::input:
      case Op::round_year:
      case Op::panel:
      case Op::script: leaf(in, subjects, assumed); break;
      case Op::cohort: in.args.empty() ? leaf(in, subjects, assumed) : one_by_one(in, subjects.size()); break;
      case Op::known: known(in, subjects, assumed); break;
      default: type_of(in.op) == Type::truth ? logic(in, subjects.size()) : arithmetic(in, subjects.size());
    }
  }
}

void IntervalRunner::leaf(const Instruction& in, Subjects subjects, std::span<const Assumption> assumed) {
  if (in.op == Op::round_year) {
    const Numbers year{nullptr, static_cast<double>(binding_.year)};
    numbers_[in.out] = {year, year};
    return;
  }
  if (in.op == Op::cohort) {
    const Interval& statistic = binding_.cohorts[in.ref].statistic;
    numbers_[in.out] = {{nullptr, statistic.low}, {nullptr, statistic.high}};
    return;
  }
  if (in.op == Op::input) return input(in, subjects, assumed);
  write(in.out);
  for (std::size_t row = 0; row < subjects.size(); ++row)
    set(in.out, row,
        in.op == Op::panel ? binding_.panel_points[in.ref][subjects[row]]
                           : binding_.functions->call(in.ref, subjects[row], thread_));
}

void IntervalRunner::input(const Instruction& in, Subjects subjects, std::span<const Assumption> assumed) {
  const data::Series* series = binding_.series[in.ref];
  const Assumption* taken = assumption_for(assumed, in.ref);
  if (taken != nullptr || series == nullptr) {
    const Interval& value = taken != nullptr ? taken->value : binding_.ranges[in.ref];
    numbers_[in.out] = {{nullptr, value.low}, {nullptr, value.high}};
    return;
  }
  write(in.out);
  const Interval& range = binding_.ranges[in.ref];
  const double* values = series->values().data();
  kernels_.gather(low(in.out), high(in.out), values, subjects.data(), range.low, range.high, subjects.size());
  if (!series->may_be_censored()) return;
  for (std::size_t row = 0; row < subjects.size(); ++row)
    if (values[subjects[row]] != values[subjects[row]]) set(in.out, row, bounds(binding_, in.ref, subjects[row]));
}

void IntervalRunner::known(const Instruction& in, Subjects subjects, std::span<const Assumption> assumed) {
  const data::Series* series = binding_.series[in.ref];
  std::uint8_t* out = truth_at(in.out);
  if (series == nullptr || assumption_for(assumed, in.ref) != nullptr) {
    std::fill_n(out, subjects.size(),
                static_cast<std::uint8_t>(assumption_for(assumed, in.ref) != nullptr ? kYes : kNo));
    return;
  }
  const double* values = series->values().data();
  for (std::size_t row = 0; row < subjects.size(); ++row)
    out[row] = values[subjects[row]] == values[subjects[row]] ? kYes : kNo;
  if (!series->may_be_censored()) return;
  for (std::size_t row = 0; row < subjects.size(); ++row)
    if (out[row] == kNo && series->known(subjects[row])) out[row] = kYes;
}

void IntervalRunner::arithmetic(const Instruction& in, std::size_t count) {
  const auto number = [&](std::size_t i) { return numbers_[in.args[i]]; };
  switch (in.op) {
    case Op::count: return tally(in, count);
    case Op::add:
      write(in.out);
      return kernels_.arithmetic_ranges(Arithmetic::add, low(in.out), high(in.out), number(0), number(1), count);
    case Op::subtract:
      write(in.out);
      return kernels_.arithmetic_ranges(Arithmetic::subtract, low(in.out), high(in.out), number(0), number(1), count);
    case Op::multiply:
      write(in.out);
      return kernels_.arithmetic_ranges(Arithmetic::multiply, low(in.out), high(in.out), number(0), number(1), count);
    case Op::divide:
      write(in.out);
      return kernels_.arithmetic_ranges(Arithmetic::divide, low(in.out), high(in.out), number(0), number(1), count);
    case Op::minimum:
      write(in.out);
      return kernels_.arithmetic_ranges(Arithmetic::minimum, low(in.out), high(in.out), number(0), number(1), count);
    case Op::maximum:
      write(in.out);
      return kernels_.arithmetic_ranges(Arithmetic::maximum, low(in.out), high(in.out), number(0), number(1), count);
    case Op::select:
      write(in.out);
      return kernels_.select_ranges(low(in.out), high(in.out), truth_at(in.args[0]), number(1), number(2), count);
    case Op::linear: {
      const Ranges zero = number(1), full = number(2);
      if (zero.low.column != nullptr || full.low.column != nullptr) return one_by_one(in, count);
      write(in.out);
      return kernels_.linear_ranges(low(in.out), high(in.out), number(0), zero.low.same, full.low.same, count);
    }
    default: return one_by_one(in, count);
  }
}

void IntervalRunner::tally(const Instruction& in, std::size_t count) {
  constexpr std::size_t kMost = 255;  // a byte counts no further
  write(in.out);
  std::fill_n(low(in.out), count, 0.0);
  std::fill_n(high(in.out), count, 0.0);
  std::vector<double> more_low(count), more_high(count);
  for (std::size_t start = 0; start < in.args.size(); start += kMost) {
    std::fill_n(met_.begin(), count, std::uint8_t{0});
    std::fill_n(open_.begin(), count, std::uint8_t{0});
    for (std::size_t k = start; k < std::min(in.args.size(), start + kMost); ++k)
      kernels_.tally(met_.data(), open_.data(), truth_at(in.args[k]), count);
    kernels_.tallied_ranges(more_low.data(), more_high.data(), met_.data(), open_.data(), count);
    for (std::size_t row = 0; row < count; ++row)
      low(in.out)[row] += more_low[row], high(in.out)[row] += more_high[row];
  }
}

void IntervalRunner::one_by_one(const Instruction& in, std::size_t count) {
  for (std::size_t row = 0; row < count; ++row) set(in.out, row, one(in, row));
  write(in.out);
}

Interval IntervalRunner::one(const Instruction& in, std::size_t row) const {
  const auto number = [&](std::size_t i) { return at(in.args[i], row); };
  switch (in.op) {
    case Op::cohort: {
      const CohortValues& cohort = binding_.cohorts[in.ref];
      return cohort.counted(subjects_[row]) ? cohort.statistic : statistic_with(cohort, number(0));
    }
    case Op::cohort_rank:
      return place_among(binding_.cohorts[in.ref], number(0), binding_.cohorts[in.ref].counted(subjects_[row]));
    case Op::prefer:  // 0 × a missing value is 0, but it is not known
      if (number(0).is_point() && truths_[in.args[3] * rows_ + row] == kYes) return number(0);
      if (truths_[in.args[2] * rows_ + row] == kYes) return number(1);
      return intersection(number(0), number(1));
    default: return applied(in.op, in.args.size(), number, [&] { return in.rounding; }).value_or(Interval{});
  }
}

void IntervalRunner::logic(const Instruction& in, std::size_t count) {
  std::uint8_t* out = truth_at(in.out);
  switch (in.op) {
    case Op::all_of:
    case Op::any_of:
      if (in.args.empty()) {
        std::fill_n(out, count, static_cast<std::uint8_t>(in.op == Op::all_of ? kYes : kNo));
        return;
      }
      std::copy_n(truth_at(in.args[0]), count, out);
      for (std::size_t k = 1; k < in.args.size(); ++k)
        (in.op == Op::all_of ? kernels_.all_of : kernels_.any_of)(out, truth_at(in.args[k]), count);
      return;
    case Op::not_: return kernels_.negation(out, truth_at(in.args[0]), count);
    case Op::same_truth: std::copy_n(truth_at(in.args[0]), count, out); return;
    case Op::settled:
      for (std::size_t row = 0; row < count; ++row) out[row] = truth_at(in.args[0])[row] == kUnknown ? kNo : kYes;
      return;
    case Op::select_truth:
      return kernels_.select_truth(out, truth_at(in.args[0]), truth_at(in.args[1]), truth_at(in.args[2]), count);
    case Op::is_true: {
      const Numbers half{nullptr, 0.5};
      return kernels_.compare_ranges(Comparison::at_least, out, numbers_[in.args[0]], {half, half}, count);
    }
    default: {
      const Comparison op = in.op == Op::at_least    ? Comparison::at_least
                            : in.op == Op::at_most   ? Comparison::at_most
                            : in.op == Op::more_than ? Comparison::more_than
                            : in.op == Op::less_than ? Comparison::less_than
                                                     : Comparison::equals;
      return kernels_.compare_ranges(op, out, numbers_[in.args[0]], numbers_[in.args[1]], count);
    }
  }
}

}  // namespace heng::plan
