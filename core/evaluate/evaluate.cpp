#include "evaluate/evaluate.hpp"

#include <algorithm>
#include <thread>

#include "evaluate/ranking.hpp"
#include "plan/limits.hpp"
#include "plan/program.hpp"
#include "plan/run_intervals.hpp"
#include "plan/run_points.hpp"

namespace heng::evaluate {

namespace {

using plan::kNoNode;
using plan::NodeId;

/// Status of a gate by what is certain of `applicable` and `condition` (4 × applicable + condition, as in kernels.hpp).
struct StatusTable {
  Status status[16];
};

StatusTable gate_table(bool veto) {
  StatusTable made{};
  for (unsigned applies = 0; applies < 4; ++applies)
    for (unsigned met = 0; met < 4; ++met) {
      const unsigned good = veto ? ((met & 1U) << 1) | ((met & 2U) >> 1) : met;
      Status& status = made.status[4 * applies + met];
      status = Status::undetermined;
      if (applies == plan::kNo)
        status = Status::not_applicable;
      else if (good == plan::kYes)
        status = Status::met;  // also where it may not apply: it stands in nobody's way
      else if (good == plan::kNo && applies == plan::kYes)
        status = Status::not_met;
    }
  return made;
}

std::uint8_t certain(Truth truth) { return truth == Truth::yes ? plan::kYes : truth == Truth::no ? plan::kNo : plan::kUnknown; }

class Evaluation {
 public:
  Evaluation(const plan::Scheme& scheme, const plan::Binding& binding) : scheme_(scheme), binding_(binding) {
    for (const plan::Criterion& c : scheme.criteria) roots_.insert(roots_.end(), {c.condition, c.points, c.applicable});
    for (const plan::Group& group : scheme.groups) roots_.push_back(group.total);
    const plan::ResultRule& result = scheme.result;
    roots_.insert(roots_.end(), {result.total, result.rounded, result.local_total, result.pass, result.refused});
    std::vector<bool> has_data;
    for (const data::Series* series : binding.series) has_data.push_back(series != nullptr);
    points_ = plan::compile(scheme.graph, roots_, plan::Keep::roots, &has_data);
    intervals_ = plan::compile(scheme.graph, roots_, plan::Keep::roots);
    for (const plan::Grade& grade : scheme.result.grades) grade_limits_.push_back(scheme.graph.fixed_value(grade.at_least).value_or(0));
    allocate();
  }

  Outcomes run(unsigned threads) {
    const std::size_t blocks = (out_.subjects + plan::kBlock - 1) / plan::kBlock;
    const auto work = [&](unsigned thread) {
      plan::PointRunner points(points_, binding_, roots_, thread);
      plan::IntervalRunner intervals(intervals_, binding_, thread);
      for (std::size_t block = thread; block < blocks; block += threads) run_block(block * plan::kBlock, points, intervals);
    };
    threads = std::max(1U, std::min<unsigned>(threads, static_cast<unsigned>(std::max<std::size_t>(blocks, 1))));
    std::vector<std::thread> others;
    for (unsigned thread = 1; thread < threads; ++thread) others.emplace_back(work, thread);
    work(0);
    for (std::thread& other : others) other.join();
    if (scheme_.result.ranking && !out_.total.low.empty()) rank(scheme_, refused_, out_);
    return std::move(out_);
  }

 private:
  static void size(Bounds& bounds, std::size_t count) {
    bounds.low.resize(count);
    bounds.high.resize(count);
  }

  void allocate() {
    const std::size_t n = binding_.dataset->size();
    out_.subjects = n;
    out_.criteria.resize(scheme_.criteria.size());
    for (std::size_t c = 0; c < scheme_.criteria.size(); ++c) {
      out_.criteria[c].status.resize(n);
      if (scheme_.criteria[c].points != kNoNode) size(out_.criteria[c].points, n);
    }
    out_.groups.resize(scheme_.groups.size());
    for (std::size_t g = 0; g < scheme_.groups.size(); ++g)
      if (scheme_.groups[g].total != kNoNode) size(out_.groups[g], n);
    if (scheme_.result.total != kNoNode) size(out_.total, n), size(out_.exact_total, n);
    if (scheme_.result.local_total != kNoNode) size(out_.local_total, n);
    out_.verdict.resize(n);
    out_.gaps.resize(n);
    out_.best_grade.assign(n, -1);
    out_.worst_grade.assign(n, -1);
    refused_.resize(n);
  }

  void run_block(std::size_t first, plan::PointRunner& points, plan::IntervalRunner& intervals) {
    const std::size_t count = std::min(plan::kBlock, out_.subjects - first);
    points.run(first, count);
    std::copy_n(points.gaps(), count, out_.gaps.begin() + static_cast<std::ptrdiff_t>(first));
    store_block(points, first, count);
    for (std::size_t i = first; i < first + count; ++i)
      if (out_.gaps[i] != 0) {
        intervals.run(i);
        store_row(intervals, i);
      }
  }

  static void put(Bounds& bounds, std::size_t subject, const Interval& value) {
    bounds.low[subject] = value.low;
    bounds.high[subject] = value.high;
  }

  static void put(Bounds& bounds, std::size_t first, const plan::Numbers& values, std::size_t count) {
    const auto at = static_cast<std::ptrdiff_t>(first);
    if (values.column != nullptr)
      std::copy_n(values.column, count, bounds.low.begin() + at);
    else
      std::fill_n(bounds.low.begin() + at, count, values.same);
    std::copy_n(bounds.low.begin() + at, count, bounds.high.begin() + at);
  }

  // ---- rows without gaps, a block at a time

  void store_block(const plan::PointRunner& row, std::size_t first, std::size_t count) {
    for (std::size_t c = 0; c < scheme_.criteria.size(); ++c) {
      const plan::Criterion& criterion = scheme_.criteria[c];
      if (criterion.points != kNoNode)
        store_points(row, criterion, out_.criteria[c], first, count);
      else
        store_gate(row, c, first, count);
    }
    for (std::size_t g = 0; g < scheme_.groups.size(); ++g)
      if (scheme_.groups[g].total != kNoNode) put(out_.groups[g], first, row.number(scheme_.groups[g].total), count);
    const plan::ResultRule& result = scheme_.result;
    if (result.total != kNoNode) {
      put(out_.exact_total, first, row.number(result.total), count);
      put(out_.total, first, row.number(result.rounded), count);
      for (std::size_t i = first; i < first + count; ++i) out_.best_grade[i] = out_.worst_grade[i] = grade(out_.total.low[i]);
    }
    if (result.local_total != kNoNode) put(out_.local_total, first, row.number(result.local_total), count);
    const std::uint8_t *pass = row.truth(result.pass), *refused = row.truth(result.refused);
    for (std::size_t i = 0; i < count; ++i) {
      out_.verdict[first + i] = pass[i] == plan::kYes ? Verdict::pass : pass[i] == plan::kNo ? Verdict::fail : Verdict::undetermined;
      refused_[first + i] = refused[i] == plan::kYes ? Truth::yes : refused[i] == plan::kNo ? Truth::no : Truth::unknown;
    }
  }

  void store_gate(const plan::PointRunner& row, std::size_t c, std::size_t first, std::size_t count) {
    const plan::Criterion& criterion = scheme_.criteria[c];
    const Status* table = gates_[criterion.kind == plan::CriterionKind::veto ? 1 : 0].status;
    const std::uint8_t* met = row.truth(criterion.condition);
    const std::uint8_t* applies = criterion.applicable == kNoNode ? nullptr : row.truth(criterion.applicable);
    Status* out = &out_.criteria[c].status[first];
    if (applies == nullptr)
      for (std::size_t i = 0; i < count; ++i) out[i] = table[4 * plan::kYes + met[i]];
    else
      for (std::size_t i = 0; i < count; ++i) out[i] = table[4U * applies[i] + met[i]];
  }

  static void store_points(const plan::PointRunner& row, const plan::Criterion& criterion, CriterionOutcomes& out, std::size_t first, std::size_t count) {
    put(out.points, first, row.number(criterion.points), count);
    std::fill_n(out.status.begin() + static_cast<std::ptrdiff_t>(first), count, Status::scored);
    if (criterion.applicable == kNoNode) return;
    const std::uint8_t* applies = row.truth(criterion.applicable);
    for (std::size_t i = 0; i < count; ++i)
      if (applies[i] == plan::kNo) {
        out.status[first + i] = Status::not_applicable;
        put(out.points, first + i, Interval::exactly(0));
      }
  }

  // ---- rows with gaps

  void store_row(const plan::IntervalRunner& row, std::size_t subject) {
    for (std::size_t c = 0; c < scheme_.criteria.size(); ++c) store_criterion(row, subject, c);
    for (std::size_t g = 0; g < scheme_.groups.size(); ++g)
      if (scheme_.groups[g].total != kNoNode) put(out_.groups[g], subject, row.number(scheme_.groups[g].total));
    const plan::ResultRule& result = scheme_.result;
    if (result.total != kNoNode) {
      put(out_.exact_total, subject, row.number(result.total));
      const Interval total = row.number(result.rounded);
      put(out_.total, subject, total);
      out_.worst_grade[subject] = grade(total.low);
      out_.best_grade[subject] = grade(total.high);
    }
    if (result.local_total != kNoNode) put(out_.local_total, subject, row.number(result.local_total));
    const Truth pass = row.truth(result.pass);
    out_.verdict[subject] = pass == Truth::yes ? Verdict::pass : pass == Truth::no ? Verdict::fail : Verdict::undetermined;
    refused_[subject] = row.truth(result.refused);
  }

  void store_criterion(const plan::IntervalRunner& row, std::size_t subject, std::size_t c) {
    const plan::Criterion& criterion = scheme_.criteria[c];
    const Truth applies = criterion.applicable == kNoNode ? Truth::yes : row.truth(criterion.applicable);
    Status& status = out_.criteria[c].status[subject];
    if (criterion.points == kNoNode) {
      status = gates_[criterion.kind == plan::CriterionKind::veto ? 1 : 0].status[4U * certain(applies) + certain(row.truth(criterion.condition))];
      return;
    }
    Interval points = row.number(criterion.points);
    if (applies == Truth::no) points = Interval::exactly(0);
    if (applies == Truth::unknown) points = {std::min(points.low, 0.0), std::max(points.high, 0.0)};
    put(out_.criteria[c].points, subject, points);
    status = applies == Truth::no ? Status::not_applicable : points.is_point() && applies == Truth::yes ? Status::scored : Status::undetermined;
    if (criterion.function >= 0 && status == Status::undetermined && binding_.functions->failed(static_cast<std::uint32_t>(criterion.function), subject))
      status = Status::failed;
  }

  [[nodiscard]] std::int16_t grade(double total) const {
    for (std::size_t g = 0; g < grade_limits_.size(); ++g)
      if (total >= plan::just_below(grade_limits_[g])) return static_cast<std::int16_t>(g);
    return -1;
  }

  const plan::Scheme& scheme_;
  const plan::Binding& binding_;
  std::vector<NodeId> roots_;
  plan::Program points_, intervals_;
  const StatusTable gates_[2] = {gate_table(false), gate_table(true)};
  std::vector<double> grade_limits_;
  std::vector<Truth> refused_;
  Outcomes out_;
};

}  // namespace

Outcomes evaluate(const plan::Scheme& scheme, const plan::Binding& binding, unsigned threads) { return Evaluation(scheme, binding).run(std::max(1U, threads)); }

}  // namespace heng::evaluate
