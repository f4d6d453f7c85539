#include "plan/run_points.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "plan/elementary.hpp"

namespace heng::plan {

namespace {

constexpr double kNotKnown = std::numeric_limits<double>::quiet_NaN();

double at(const Numbers& numbers, std::size_t i) {
  return numbers.column != nullptr ? numbers.column[i] : numbers.same;
}

Comparison comparison_of(Op op) {
  switch (op) {
    case Op::at_least: return Comparison::at_least;
    case Op::at_most: return Comparison::at_most;
    case Op::more_than: return Comparison::more_than;
    case Op::less_than: return Comparison::less_than;
    default: return Comparison::equals;
  }
}

Arithmetic arithmetic_of(Op op) {
  switch (op) {
    case Op::add: return Arithmetic::add;
    case Op::subtract: return Arithmetic::subtract;
    case Op::multiply: return Arithmetic::multiply;
    case Op::divide: return Arithmetic::divide;
    case Op::minimum: return Arithmetic::minimum;
    default: return Arithmetic::maximum;
  }
}

/// The next block's values on their way from memory while this one is computed. May point past the end: a prefetch
/// never faults.
void fetch_ahead(const double* next, std::size_t count) {
  constexpr std::size_t kLine = 64 / sizeof(double);
  for (std::size_t i = 0; i < count; i += kLine) __builtin_prefetch(next + i, 0, 2);
}

/// An undefined result (division by zero, logarithm of a negative number) is not known.
double defined(double x) { return std::fabs(x) <= std::numeric_limits<double>::max() ? x : kNotKnown; }

}  // namespace

PointRunner::PointRunner(const Program& program, const Binding& binding, std::span<const NodeId> roots, unsigned thread)
    : program_(program),
      binding_(binding),
      kernels_(kernels()),
      thread_(thread),
      memory_(std::make_unique_for_overwrite<double[]>(program.number_registers * kBlock)),
      numbers_(program.number_registers),
      truths_(std::make_unique_for_overwrite<std::uint8_t[]>(program.truth_registers * kBlock)),
      gaps_(kBlock),
      met_(kBlock),
      open_(kBlock),
      more_(kBlock) {
  for (std::uint32_t r = 0; r < program.number_registers; ++r)
    if (program.fixed[r]) numbers_[r] = {nullptr, *program.fixed[r]};
  for (const NodeId root : roots) {
    if (root == kNoNode) continue;
    auto& list = program.is_truth.at(root) ? truth_roots_ : number_roots_;
    const std::uint32_t r = program.where.at(root);
    if (std::find(list.begin(), list.end(), r) == list.end()) list.push_back(r);
  }
}

double* PointRunner::write(std::uint32_t r) {
  double* own = &memory_[r * kBlock];
  numbers_[r] = {own, 0};
  return own;
}

void PointRunner::run(std::size_t first, std::size_t count) {
  for (const Instruction& instruction : program_.instructions) step(instruction, first, count);
  std::fill_n(gaps_.begin(), count, std::uint8_t{0});
  for (const std::uint32_t r : truth_roots_) kernels_.mark_unknown(gaps_.data(), truth_at(r), count);
  for (const std::uint32_t r : number_roots_) {
    if (numbers_[r].column != nullptr)
      kernels_.mark_undefined(gaps_.data(), numbers_[r].column, count);
    else if (std::isnan(defined(numbers_[r].same)))
      std::fill_n(gaps_.begin(), count, std::uint8_t{1});  // an indicator nobody reported
  }
}

void PointRunner::step(const Instruction& in, std::size_t first, std::size_t count) {
  switch (in.op) {
    case Op::constant:
    case Op::parameter:
    case Op::factor: return;  // numbers_ holds them
    case Op::input:
    case Op::round_year:
    case Op::cohort:
    case Op::panel:
    case Op::script: return leaf(in, first, count);
    case Op::known: return known(in, first, count);
    default:
      if (in.reported || !in.steps.empty())
        return type_of(in.op) == Type::truth ? compare_reported(in, first, count) : scale(in, first, count);
      return type_of(in.op) == Type::truth ? logic(in, count) : arithmetic(in, count);
  }
}

void PointRunner::leaf(const Instruction& in, std::size_t first, std::size_t count) {
  if (in.op == Op::round_year) {
    numbers_[in.out] = {nullptr, static_cast<double>(binding_.year)};
  } else if (in.op == Op::cohort) {
    const Interval& statistic = binding_.cohorts[in.ref].statistic;
    numbers_[in.out] = {nullptr, statistic.is_point() ? statistic.low : kNotKnown};
  } else if (in.op == Op::input) {
    const data::Series* series = binding_.series[in.ref];
    numbers_[in.out] = series == nullptr ? Numbers{nullptr, kNotKnown} : Numbers{series->values().data() + first, 0};
    if (series != nullptr) fetch_ahead(series->values().data() + first + kBlock, count);
  } else {
    double* out = write(in.out);
    for (std::size_t i = 0; i < count; ++i) {
      const Interval points = in.op == Op::panel ? binding_.panel_points[in.ref][first + i]
                                                 : binding_.functions->call(in.ref, first + i, thread_);
      out[i] = points.is_point() ? points.low : kNotKnown;
    }
  }
}

void PointRunner::known(const Instruction& in, std::size_t first, std::size_t count) {
  const data::Series* series = binding_.series[in.ref];
  std::uint8_t* out = truth_at(in.out);
  if (series == nullptr) {
    std::fill_n(out, count, kNo);
    return;
  }
  kernels_.known(out, series->values().data() + first, count);
  if (!series->may_be_censored()) return;
  for (std::size_t i = 0; i < count; ++i)
    if (out[i] == kNo && series->known(first + i)) out[i] = kYes;
}

void PointRunner::arithmetic(const Instruction& in, std::size_t count) {
  const auto number = [&](std::size_t i) { return numbers_[in.args[i]]; };
  switch (in.op) {
    case Op::count: return tally(in, count);
    case Op::select: {
      const Numbers then = number(1), otherwise = number(2);
      return kernels_.select(write(in.out), truth_at(in.args[0]), then, otherwise, count);
    }
    case Op::add:
      if (in.args.size() > 2) return sum(in, count);
      [[fallthrough]];
    case Op::subtract:
    case Op::multiply:
    case Op::divide:
    case Op::minimum:
    case Op::maximum: {
      const Numbers a = number(0), b = number(1);
      return (in.safe ? kernels_.arithmetic_safe : kernels_.arithmetic)(arithmetic_of(in.op), write(in.out), a, b,
                                                                        count);
    }
    case Op::linear: {
      const Numbers x = number(0), zero = number(1), full = number(2);
      if (x.column != nullptr && zero.column == nullptr && full.column == nullptr)
        return kernels_.linear(write(in.out), x.column, zero.same, full.same, kNotKnown, count);
      return one_by_one(in, count);
    }
    case Op::same: {
      const Numbers a = number(0);
      if (a.column == nullptr)
        numbers_[in.out] = a;
      else
        std::copy_n(a.column, count, write(in.out));
      return;
    }
    case Op::piecewise: return piecewise(in, count);
    default: return one_by_one(in, count);
  }
}

void PointRunner::one_by_one(const Instruction& in, std::size_t count) {
  const Numbers a = numbers_[in.args[0]];
  const Numbers b = in.args.size() > 1 ? numbers_[in.args[1]] : Numbers{};
  const Numbers c = in.op == Op::linear ? numbers_[in.args[2]] : Numbers{};
  double* out = write(in.out);
  const auto each = [&](auto f) {
    for (std::size_t i = 0; i < count; ++i) out[i] = f(i);
  };
  switch (in.op) {
    case Op::cohort_rank:
      return each([&](std::size_t i) {
        if (std::isnan(at(a, i))) return kNotKnown;
        const Interval place = place_among(binding_.cohorts[in.ref], Interval::exactly(at(a, i)), true);
        return place.is_point() ? place.low : kNotKnown;
      });
    case Op::negate: return each([&](std::size_t i) { return -at(a, i); });
    case Op::absolute: return each([&](std::size_t i) { return std::fabs(at(a, i)); });
    case Op::square_root: return each([&](std::size_t i) { return defined(std::sqrt(at(a, i))); });
    case Op::logarithm: return each([&](std::size_t i) { return defined(natural_logarithm(at(a, i))); });
    case Op::exponential: return each([&](std::size_t i) { return defined(exponential_of(at(a, i))); });
    case Op::power: return each([&](std::size_t i) { return defined(raised(at(a, i), at(b, i))); });
    case Op::round: return each([&](std::size_t i) { return round_decimal(at(a, i), in.rounding); });
    case Op::linear: return each([&](std::size_t i) { return linear_share(at(a, i), at(b, i), at(c, i)); });
    case Op::prefer: {
      const std::uint8_t *reported = truth_at(in.args[2]), *computable = truth_at(in.args[3]);
      return each([&](std::size_t i) {
        if (!std::isnan(at(a, i))) return at(a, i);
        return reported[i] == kYes && computable[i] != kUnknown ? at(b, i) : kNotKnown;
      });
    }
    default: return;
  }
}

void PointRunner::tally(const Instruction& in, std::size_t count) {
  constexpr std::size_t kMost = 255;  // a byte counts no further
  double* out = write(in.out);
  for (std::size_t start = 0; start < in.args.size() || start == 0; start += kMost) {
    std::fill_n(met_.begin(), count, std::uint8_t{0});
    std::fill_n(open_.begin(), count, std::uint8_t{0});
    for (std::size_t k = start; k < std::min(in.args.size(), start + kMost); ++k)
      kernels_.tally(met_.data(), open_.data(), truth_at(in.args[k]), count);
    if (start == 0) {
      kernels_.tallied(out, met_.data(), open_.data(), count);
    } else {
      kernels_.tallied(more_.data(), met_.data(), open_.data(), count);
      kernels_.arithmetic_safe(Arithmetic::add, out, {out, 0}, {more_.data(), 0}, count);
    }
  }
}

void PointRunner::piecewise(const Instruction& in, std::size_t count) {
  const Numbers x = numbers_[in.args[0]];
  std::vector<double> knots;
  for (std::size_t k = 1; k < in.args.size(); ++k)
    knots.push_back(at(numbers_[in.args[k]], 0));  // fixed numbers, checked when built
  double* out = write(in.out);
  for (std::size_t i = 0; i < count; ++i) out[i] = piecewise_value(at(x, i), knots);
}

void PointRunner::sum(const Instruction& in, std::size_t count) {
  terms_.clear();
  for (const std::uint32_t arg : in.args) terms_.push_back(numbers_[arg]);
  kernels_.sum(write(in.out), terms_.data(), terms_.size(), count);
}

/// Bands or a line over one value, with what stands for it where it is not reported.
void PointRunner::scale(const Instruction& in, std::size_t first, std::size_t count) {
  const Numbers x = numbers_[in.args[0]];
  const double missing = in.reported ? in.missing : kNotKnown;
  const bool same = x.column == nullptr;
  const double* from = same ? &x.same : x.column;
  double* out = write(in.out);
  if (in.steps.empty())
    kernels_.linear(out, from, numbers_[in.args[1]].same, numbers_[in.args[2]].same, missing, same ? 1 : count);
  else
    kernels_.bands(out, from, in.steps.data(), in.steps.size(), in.otherwise, missing, same ? 1 : count);
  if (same) numbers_[in.out] = {nullptr, out[0]};
  const data::Series* series = in.reported ? binding_.series[in.ref] : nullptr;
  if (series == nullptr || !series->may_be_censored()) return;
  for (std::size_t i = 0; i < count; ++i)
    if (std::isnan(x.column[i]) && series->known(first + i)) out[i] = kNotKnown;
}

/// Also no where the input is not reported.
void PointRunner::compare_reported(const Instruction& in, std::size_t first, std::size_t count) {
  std::uint8_t* out = truth_at(in.out);
  const bool is_true = in.op == Op::is_true;
  const Comparison comparison = is_true ? Comparison::at_least : comparison_of(in.op);
  const Numbers x = numbers_[in.args[0]], limit = is_true ? Numbers{nullptr, 0.5} : numbers_[in.args[1]];
  const data::Series* series = binding_.series[in.ref];
  if (series == nullptr || !series->may_be_censored())
    return kernels_.compare_reported(comparison, out, x, limit, count);
  kernels_.compare(comparison, out, x, limit, count);
  for (std::size_t i = 0; i < count; ++i)
    if (out[i] == kUnknown && !series->known(first + i)) out[i] = kNo;
}

void PointRunner::logic(const Instruction& in, std::size_t count) {
  std::uint8_t* out = truth_at(in.out);
  switch (in.op) {
    case Op::all_of:
    case Op::any_of:
      if (in.args.empty()) {
        std::fill_n(out, count, in.op == Op::all_of ? kYes : kNo);
        return;
      }
      std::copy_n(truth_at(in.args[0]), count, out);
      for (std::size_t k = 1; k < in.args.size(); ++k)
        (in.op == Op::all_of ? kernels_.all_of : kernels_.any_of)(out, truth_at(in.args[k]), count);
      return;
    case Op::not_: return kernels_.negation(out, truth_at(in.args[0]), count);
    case Op::same_truth: std::copy_n(truth_at(in.args[0]), count, out); return;
    case Op::settled:  // where a value is missing only its range can tell
      for (std::size_t i = 0; i < count; ++i) out[i] = truth_at(in.args[0])[i] == kUnknown ? kUnknown : kYes;
      return;
    case Op::select_truth:
      return kernels_.select_truth(out, truth_at(in.args[0]), truth_at(in.args[1]), truth_at(in.args[2]), count);
    case Op::is_true:
      if (numbers_[in.args[0]].column != nullptr) return kernels_.is_true(out, numbers_[in.args[0]].column, count);
      std::fill_n(out, count, kUnknown);  // no data at all
      return;
    default: return kernels_.compare(comparison_of(in.op), out, numbers_[in.args[0]], numbers_[in.args[1]], count);
  }
}

}  // namespace heng::plan
