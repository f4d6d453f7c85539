#include "evaluate/evaluate.hpp"

#include <algorithm>
#include <atomic>
#include <thread>

#include "evaluate/ranking.hpp"
#include "plan/kernels.hpp"
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

constexpr std::size_t kShare = 8;  // blocks a thread takes at a time: side by side, so that it can read ahead
constexpr std::size_t kEnoughGaps =
    128;  // rows with gaps for which a run pays: soon, while their block is in the cache

constexpr std::uint32_t kNoRegister = 0xffffffff;

/// Where the interval program leaves what is kept of a criterion.
struct CriterionRegisters {
  std::uint32_t condition = kNoRegister, points = kNoRegister, applicable = kNoRegister, in_range = kNoRegister;
};

class Evaluation {
 public:
  Evaluation(const plan::Scheme& scheme, const plan::Binding& binding, Detail detail, Outcomes& out)
      : scheme_(scheme), binding_(binding), detail_(detail), out_(out) {
    if (detail == Detail::everything) {
      for (const plan::Criterion& c : scheme.criteria)
        roots_.insert(roots_.end(), {c.condition, c.points, c.applicable, c.in_range});
      for (const plan::Group& group : scheme.groups) roots_.push_back(group.total);
    }
    const plan::ResultRule& result = scheme.result;
    roots_.insert(roots_.end(), {result.total, result.rounded, result.local_total, result.pass, result.refused});
    if (result.ranking) then_by_ = result.ranking->then_by;
    roots_.insert(roots_.end(), then_by_.begin(), then_by_.end());
    std::vector<bool> has_data;
    for (const data::Series* series : binding.series) has_data.push_back(series != nullptr);
    points_ = plan::compile(scheme.graph, roots_, plan::Keep::roots, &has_data);
    intervals_ = plan::compile(scheme.graph, roots_, plan::Keep::roots);
    for (const plan::Grade& grade : scheme.result.grades)
      grade_limits_.push_back(scheme.graph.fixed_value(grade.at_least).value_or(0));
    find_registers();
    allocate();
  }

  void run(unsigned threads) {
    const std::size_t blocks = (out_.subjects + plan::kBlock - 1) / plan::kBlock;
    std::atomic<std::size_t> next{0};
    const auto work = [&](unsigned thread) {
      plan::PointRunner points(points_, binding_, roots_, thread);
      plan::IntervalRunner intervals(intervals_, binding_, thread, kEnoughGaps + plan::kBlock);
      std::vector<std::uint32_t> gaps;
      for (std::size_t from = next.fetch_add(kShare); from < blocks; from = next.fetch_add(kShare))
        for (std::size_t block = from; block < std::min(from + kShare, blocks); ++block)
          run_block(block * plan::kBlock, points, intervals, gaps);
      run_gaps(intervals, gaps);
    };
    threads = std::max(1U, std::min<unsigned>(threads, static_cast<unsigned>(std::max<std::size_t>(blocks, 1))));
    std::vector<std::thread> others;
    for (unsigned thread = 1; thread < threads; ++thread) others.emplace_back(work, thread);
    work(0);
    for (std::thread& other : others) other.join();
    if (scheme_.result.ranking && !out_.total.empty()) rank(scheme_, refused_, out_);
  }

 private:
  template <class T>
  static void prepare(Column<T>& column, std::size_t size) {
    if (column.size() != size) column = Column<T>(size);
  }
  static void prepare(Bounds& bounds, bool wanted, std::size_t size) {
    if (!wanted)
      bounds = Bounds();
    else if (bounds.empty() || bounds.size() != size)
      bounds = Bounds(size);
    else
      bounds.reset();
  }

  void allocate() {
    const std::size_t n = binding_.dataset->size();
    const bool everything = detail_ == Detail::everything;
    out_.subjects = n;
    out_.criteria.resize(scheme_.criteria.size());
    out_.groups.resize(scheme_.groups.size());
    for (std::size_t c = 0; c < scheme_.criteria.size(); ++c) {
      prepare(out_.criteria[c].status, everything ? n : 0);
      prepare(out_.criteria[c].points, everything && scheme_.criteria[c].points != kNoNode, n);
    }
    for (std::size_t g = 0; g < scheme_.groups.size(); ++g)
      prepare(out_.groups[g], everything && scheme_.groups[g].total != kNoNode, n);
    prepare(out_.total, scheme_.result.total != kNoNode, n);
    prepare(out_.exact_total, scheme_.result.rounded != scheme_.result.total, n);
    prepare(out_.local_total, scheme_.result.local_total != kNoNode, n);
    prepare(out_.verdict, n);
    prepare(out_.gaps, n);
    prepare(out_.best_grade, n);
    prepare(out_.worst_grade, n);
    if (grade_limits_.empty())
      std::fill_n(out_.best_grade.data(), n, std::int16_t{-1}),
          std::fill_n(out_.worst_grade.data(), n, std::int16_t{-1});
    if (scheme_.result.ranking) refused_.resize(n);
    out_.then_by.resize(then_by_.size());
    for (Bounds& each : out_.then_by) prepare(each, true, n);
  }

  /// Rows with gaps are put by until there are enough of them for a run.
  void run_block(std::size_t first, plan::PointRunner& points, plan::IntervalRunner& intervals,
                 std::vector<std::uint32_t>& gaps) {
    const std::size_t count = std::min(plan::kBlock, out_.subjects - first);
    points.run(first, count);
    const std::uint8_t* open = points.gaps();
    std::copy_n(open, count, out_.gaps.data() + first);
    store_block(points, first, count);
    std::size_t found = gaps.size();
    gaps.resize(found + count);
    for (std::size_t i = 0; i < count; ++i) {
      gaps[found] = static_cast<std::uint32_t>(first + i);
      found += open[i];
    }
    gaps.resize(found);
    if (found >= kEnoughGaps) run_gaps(intervals, gaps);
  }

  void run_gaps(plan::IntervalRunner& intervals, std::vector<std::uint32_t>& gaps) {
    intervals.run(gaps);
    store_gaps(intervals, gaps);
    gaps.clear();
  }

  static void put(Bounds& bounds, std::size_t first, const plan::Numbers& values, std::size_t count) {
    if (values.column != nullptr)
      bounds.set_settled(first, values.column, count);
    else
      bounds.set_settled(first, values.same, count);
  }

  // ---- rows without gaps, a block at a time

  void store_block(const plan::PointRunner& row, std::size_t first, std::size_t count) {
    for (std::size_t c = 0; detail_ == Detail::everything && c < scheme_.criteria.size(); ++c) {
      const plan::Criterion& criterion = scheme_.criteria[c];
      if (criterion.points != kNoNode)
        store_points(row, criterion, out_.criteria[c], first, count);
      else
        store_gate(row, c, first, count);
    }
    for (std::size_t g = 0; g < out_.groups.size(); ++g)
      if (!out_.groups[g].empty()) put(out_.groups[g], first, row.number(scheme_.groups[g].total), count);
    const plan::ResultRule& result = scheme_.result;
    if (result.total != kNoNode) {
      if (!out_.exact_total.empty()) put(out_.exact_total, first, row.number(result.total), count);
      put(out_.total, first, row.number(result.rounded), count);
      if (!grade_limits_.empty()) {
        plan::kernels().grade(out_.best_grade.data() + first, out_.total.lows() + first, grade_limits_.data(),
                              grade_limits_.size(), -1, count);
        std::copy_n(out_.best_grade.data() + first, count, out_.worst_grade.data() + first);
      }
    }
    if (result.local_total != kNoNode) put(out_.local_total, first, row.number(result.local_total), count);
    for (std::size_t k = 0; k < then_by_.size(); ++k) put(out_.then_by[k], first, row.number(then_by_[k]), count);
    const std::uint8_t *pass = row.truth(result.pass), *refused = row.truth(result.refused);
    static_assert(static_cast<int>(Verdict::pass) == plan::kYes && static_cast<int>(Verdict::fail) == plan::kNo);
    std::copy_n(pass, count, reinterpret_cast<std::uint8_t*>(out_.verdict.data()) + first);
    for (std::size_t i = 0; i < count && !refused_.empty(); ++i)
      refused_[first + i] = refused[i] == plan::kYes  ? Truth::yes
                            : refused[i] == plan::kNo ? Truth::no
                                                      : Truth::unknown;
  }

  void store_gate(const plan::PointRunner& row, std::size_t c, std::size_t first, std::size_t count) {
    const plan::Criterion& criterion = scheme_.criteria[c];
    const Status* table = gates_[criterion.kind == plan::CriterionKind::veto ? 1 : 0].status;
    const std::uint8_t* met = row.truth(criterion.condition);
    const std::uint8_t* applies = criterion.applicable == kNoNode ? nullptr : row.truth(criterion.applicable);
    Status* out = out_.criteria[c].status.data() + first;
    static_assert(static_cast<int>(Status::met) == plan::kYes && static_cast<int>(Status::not_met) == plan::kNo);
    if (applies == nullptr && criterion.kind == plan::CriterionKind::gate)
      std::copy_n(met, count, reinterpret_cast<std::uint8_t*>(out));
    else if (applies == nullptr)
      plan::kernels().negation(reinterpret_cast<std::uint8_t*>(out), met, count);
    else
      for (std::size_t i = 0; i < count; ++i) out[i] = table[4U * applies[i] + met[i]];
  }

  static void store_points(const plan::PointRunner& row, const plan::Criterion& criterion, CriterionOutcomes& out,
                           std::size_t first, std::size_t count) {
    put(out.points, first, row.number(criterion.points), count);
    std::fill_n(out.status.data() + first, count, Status::scored);
    if (criterion.applicable == kNoNode) return;
    const std::uint8_t* applies = row.truth(criterion.applicable);
    for (std::size_t i = 0; i < count; ++i)
      if (applies[i] == plan::kNo) {
        out.status[first + i] = Status::not_applicable;
        out.points.set(first + i, Interval::exactly(0));
      }
  }

  // ---- rows with gaps

  [[nodiscard]] std::uint32_t register_of(NodeId node) const {
    return node == kNoNode ? kNoRegister : intervals_.where.at(node);
  }

  void find_registers() {
    if (detail_ == Detail::everything) {
      for (const plan::Criterion& c : scheme_.criteria)
        criteria_.push_back(
            {register_of(c.condition), register_of(c.points), register_of(c.applicable), register_of(c.in_range)});
      for (const plan::Group& group : scheme_.groups) groups_.push_back(register_of(group.total));
    }
    const plan::ResultRule& result = scheme_.result;
    total_ = register_of(result.total), rounded_ = register_of(result.rounded),
    local_ = register_of(result.local_total);
    pass_ = register_of(result.pass), refused_node_ = register_of(result.refused);
  }

  void store_gaps(const plan::IntervalRunner& run, const std::vector<std::uint32_t>& subjects) {
    for (std::size_t c = 0; c < criteria_.size(); ++c)
      criteria_[c].points == kNoRegister ? store_gate(run, subjects, c) : store_points(run, subjects, c);
    const auto put_all = [&](Bounds& bounds, std::uint32_t from) {
      bounds.set(subjects, run.numbers_in(from).low, run.numbers_in(from).high);
    };
    for (std::size_t g = 0; g < groups_.size(); ++g)
      if (groups_[g] != kNoRegister) put_all(out_.groups[g], groups_[g]);
    if (!out_.exact_total.empty()) put_all(out_.exact_total, total_);
    if (local_ != kNoRegister) put_all(out_.local_total, local_);
    for (std::size_t k = 0; k < then_by_.size(); ++k) put_all(out_.then_by[k], register_of(then_by_[k]));
    if (total_ != kNoRegister) put_all(out_.total, rounded_);
    store_verdicts(run, subjects);
  }

  void store_verdicts(const plan::IntervalRunner& run, const std::vector<std::uint32_t>& subjects) {
    const std::uint8_t *pass = run.truths_in(pass_), *refused = run.truths_in(refused_node_);
    for (std::size_t row = 0; row < subjects.size(); ++row) {
      const std::uint32_t subject = subjects[row];
      out_.verdict[subject] = static_cast<Verdict>(pass[row]);
      if (total_ != kNoRegister) {
        out_.worst_grade[subject] = grade(out_.total.low(subject));
        out_.best_grade[subject] = grade(out_.total.high(subject));
      }
      if (!refused_.empty())
        refused_[subject] = refused[row] == plan::kYes  ? Truth::yes
                            : refused[row] == plan::kNo ? Truth::no
                                                        : Truth::unknown;
    }
  }

  void store_gate(const plan::IntervalRunner& run, const std::vector<std::uint32_t>& subjects, std::size_t c) {
    const CriterionRegisters& at = criteria_[c];
    const Status* table = gates_[scheme_.criteria[c].kind == plan::CriterionKind::veto ? 1 : 0].status;
    const std::uint8_t *met = run.truths_in(at.condition),
                       *applies = at.applicable == kNoRegister ? nullptr : run.truths_in(at.applicable);
    Status* out = out_.criteria[c].status.data();
    for (std::size_t row = 0; row < subjects.size(); ++row)
      out[subjects[row]] =
          table[4U * (applies == nullptr ? static_cast<unsigned>(plan::kYes) : applies[row]) + met[row]];
  }

  void store_points(const plan::IntervalRunner& run, const std::vector<std::uint32_t>& subjects, std::size_t c) {
    const CriterionRegisters& at = criteria_[c];
    const plan::Ranges& points = run.numbers_in(at.points);
    CriterionOutcomes& out = out_.criteria[c];
    out.points.set(subjects, points.low, points.high);
    for (const std::uint32_t subject : subjects)
      out.status[subject] = out.points.is_settled(subject) ? Status::scored : Status::undetermined;
    if (at.applicable != kNoRegister) limit_to_applicable(run.truths_in(at.applicable), subjects, out);
    if (at.in_range != kNoRegister) {
      const std::uint8_t* in_range = run.truths_in(at.in_range);
      for (std::size_t row = 0; row < subjects.size(); ++row)
        if (out.status[subjects[row]] == Status::undetermined && in_range[row] == plan::kNo)
          out.status[subjects[row]] = Status::failed;
    }
    if (scheme_.criteria[c].function < 0) return;
    for (const std::uint32_t subject : subjects)
      if (out.status[subject] == Status::undetermined &&
          binding_.functions->failed(static_cast<std::uint32_t>(scheme_.criteria[c].function), subject))
        out.status[subject] = Status::failed;
  }

  /// No points where it does not apply; perhaps none where it may not.
  static void limit_to_applicable(const std::uint8_t* applies, const std::vector<std::uint32_t>& subjects,
                                  CriterionOutcomes& out) {
    for (std::size_t row = 0; row < subjects.size(); ++row) {
      const std::uint32_t subject = subjects[row];
      if (applies[row] == plan::kYes) continue;
      const Interval points = out.points.at(subject);
      out.points.set(subject, applies[row] == plan::kNo
                                  ? Interval::exactly(0)
                                  : Interval{std::min(points.low, 0.0), std::max(points.high, 0.0)});
      out.status[subject] = applies[row] == plan::kNo ? Status::not_applicable : Status::undetermined;
    }
  }

  [[nodiscard]] std::int16_t grade(double total) const {
    for (std::size_t g = 0; g < grade_limits_.size(); ++g)
      if (total >= plan::just_below(grade_limits_[g])) return static_cast<std::int16_t>(g);
    return -1;
  }

  const plan::Scheme& scheme_;
  const plan::Binding& binding_;
  Detail detail_;
  std::vector<NodeId> roots_, then_by_;
  plan::Program points_, intervals_;
  const StatusTable gates_[2] = {gate_table(false), gate_table(true)};
  std::vector<double> grade_limits_;
  std::vector<CriterionRegisters> criteria_;  // empty when only totals are kept
  std::vector<std::uint32_t> groups_;
  std::uint32_t total_ = kNoRegister, rounded_ = kNoRegister, local_ = kNoRegister, pass_ = kNoRegister,
                refused_node_ = kNoRegister;
  std::vector<Truth> refused_;
  Outcomes& out_;
};

}  // namespace

void evaluate_into(Outcomes& outcomes, const plan::Scheme& scheme, const plan::Binding& binding, unsigned threads,
                   Detail detail) {
  do {
    Evaluation(scheme, binding, detail, outcomes).run(std::max(1U, threads));
  } while (binding.functions != nullptr && binding.functions->must_run_again());
}

Outcomes evaluate(const plan::Scheme& scheme, const plan::Binding& binding, unsigned threads, Detail detail) {
  Outcomes outcomes;
  evaluate_into(outcomes, scheme, binding, threads, detail);
  return outcomes;
}

}  // namespace heng::evaluate
