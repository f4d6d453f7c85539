#include "plan/fusion.hpp"

#include <optional>

namespace heng::plan {

namespace {

std::optional<Comparison> threshold(const Work& work) {
  if (work.reported) return std::nullopt;
  switch (work.op) {
    case Op::at_least: return Comparison::at_least;
    case Op::at_most: return Comparison::at_most;
    case Op::more_than: return Comparison::more_than;
    case Op::less_than: return Comparison::less_than;
    default: return std::nullopt;
  }
}

class Fusion {
 public:
  Fusion(NodeId id, const Works& works) : id_(id), works_(works), made_(works.of[id]) {}

  Work run() {
    if (made_.op == Op::add) add_up();
    if (made_.op == Op::all_of && made_.args.size() == 2 && arg(0).op == Op::known) guarded_condition();
    if (made_.op == Op::select) arg(0).op == Op::known ? guarded_scale() : bands();
    return std::move(made_);
  }

 private:
  [[nodiscard]] const Work& arg(std::size_t i) const { return works_.of[made_.args[i]]; }
  [[nodiscard]] const Work& arg(const Work& of, std::size_t i) const { return works_.of[of.args[i]]; }
  [[nodiscard]] bool reads(const Work& work, std::uint32_t input) const {
    return arg(work, 0).op == Op::input && arg(work, 0).ref == input;
  }

  /// ((a + b) + c) + d: partial sums that nobody else reads need no place of their own.
  void add_up() {
    const NodeId first = made_.args[0];
    if (arg(0).op != Op::add || works_.uses[first] != 1 || !works_.safe[first] || !works_.safe[id_]) return;
    auto terms = arg(0).args;
    terms.push_back(made_.args[1]);
    made_.args = std::move(terms);
  }

  /// all_of { is_known(x), comparison of x }
  void guarded_condition() {
    const std::uint32_t input = arg(0).ref;
    const Work& test = arg(1);
    const bool compares = (threshold(test) || test.op == Op::equals) && arg(test, 1).op == Op::constant;
    if (test.reported || (!compares && test.op != Op::is_true) || !reads(test, input)) return;
    made_ = Work(test);
    made_.ref = input;
    made_.reported = true;
  }

  /// select(x passes a limit, number, the same of another limit …): where x is not known, neither is any of its bands.
  void bands() {
    const Work &condition = arg(0), &rest = arg(2);
    const auto comparison = threshold(condition);
    if (!comparison || arg(condition, 1).op != Op::constant || arg(1).op != Op::constant) return;
    const NodeId value = condition.args[0];
    const bool goes_on = !rest.steps.empty() && !rest.reported && rest.args[0] == value;
    if (rest.op != Op::constant && !goes_on) return;
    made_.steps = {{*comparison, arg(condition, 1).number, arg(1).number}};
    made_.steps.insert(made_.steps.end(), rest.steps.begin(), rest.steps.end());
    made_.otherwise = goes_on ? rest.otherwise : rest.number;
    made_.args = {value};
  }

  /// select(is_known(x), bands of x or linear of x, number)
  void guarded_scale() {
    const std::uint32_t input = arg(0).ref;
    const Work &scale = arg(1), &missing = arg(2);
    if (missing.op != Op::constant || works_.uses[made_.args[1]] != 1 || scale.reported) return;
    const bool linear = scale.op == Op::linear && arg(scale, 1).op == Op::constant && arg(scale, 2).op == Op::constant;
    if ((!linear && scale.steps.empty()) || !reads(scale, input)) return;
    const double otherwise = missing.number;
    made_ = Work(scale);
    made_.ref = input;
    made_.reported = true;
    made_.missing = otherwise;
  }

  NodeId id_;
  const Works& works_;
  Work made_;
};

}  // namespace

Work fused(const Graph& graph, NodeId id, const Works& works) {
  if (const auto fixed = graph.fixed_value(id)) return {.op = Op::constant, .number = *fixed};
  return Fusion(id, works).run();
}

}  // namespace heng::plan
