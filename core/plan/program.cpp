#include "plan/program.hpp"

#include <algorithm>
#include <cmath>

#include "plan/fusion.hpp"
#include "plan/interval_math.hpp"

namespace heng::plan {

namespace {

/// Which nodes can be computed at all, given which inputs have data. Decides `prefer` once instead of row by row.
std::vector<bool> computable_nodes(const Graph& graph, const std::vector<bool>& input_has_data) {
  std::vector<bool> computable(graph.size());
  std::vector<NodeId> roots(graph.size());
  for (NodeId id = 0; id < graph.size(); ++id) roots[id] = id;
  for (const NodeId id : graph.order(roots)) {
    const Node& node = graph[id];
    const auto can = [&](NodeId arg) { return computable[arg]; };
    computable[id] = node.op == Op::input    ? input_has_data[node.ref]
                     : node.op == Op::prefer ? can(node.args[0]) || can(node.args[1])
                                             : std::all_of(node.args.begin(), node.args.end(), can);
  }
  return computable;
}

/// Between which numbers a node lies whatever the data are; `of` tells it of an argument. Anything where that is not
/// known.
template <class Of>
Interval fixed_bounds(const Work& node, Of of) {
  const auto arg = [&](std::size_t i) { return of(node.args[i]); };
  switch (node.op) {
    case Op::constant:
    case Op::parameter:
    case Op::factor: return Interval::exactly(node.number);
    case Op::linear: return {0, 1};
    case Op::piecewise: {
      Interval all = arg(2);
      for (std::size_t k = 4; k < node.args.size(); k += 2) all = hull(all, arg(k));
      return all;
    }
    case Op::count: return {0, static_cast<double>(node.args.size())};
    case Op::add: return add(arg(0), arg(1));
    case Op::subtract: return subtract(arg(0), arg(1));
    case Op::multiply: return multiply(arg(0), arg(1));
    case Op::divide: return divide(arg(0), arg(1));
    case Op::select: return hull(arg(1), arg(2));
    case Op::minimum: return {std::min(arg(0).low, arg(1).low), std::min(arg(0).high, arg(1).high)};
    case Op::maximum: return {std::max(arg(0).low, arg(1).low), std::max(arg(0).high, arg(1).high)};
    default: return {};
  }
}

class Compiler {
 public:
  Compiler(const Graph& graph, std::span<const NodeId> roots, Keep keep, const std::vector<bool>* input_has_data)
      : graph_(graph), roots_(roots.begin(), roots.end()), keep_(keep), has_data_(input_has_data) {
    std::erase(roots_, kNoNode);
    if (has_data_ != nullptr) computable_ = computable_nodes(graph, *has_data_);
  }

  Program run() {
    for (NodeId& root : roots_) {
      const NodeId real = actual(root);
      names_.emplace_back(root, real);
      root = real;
    }
    works_.of.resize(graph_.size());
    order([&](NodeId id) -> const auto& { return (works_.of[id] = plain(id)).args; });
    find_works();
    order([&](NodeId id) -> const auto& { return works_.of[id].args; });
    count_uses();
    if (keep_ == Keep::roots) use_soon();
    for (const NodeId id : order_) emit(id);
    for (const auto& [name, real] : names_) program_.where[name] = program_.where.at(real);
    for (const auto& [node, place] : program_.where) program_.is_truth[node] = type_of(graph_[node].op) == Type::truth;
    return std::move(program_);
  }

 private:
  /// The node that does the work for `id`: stand-ins and settled `prefer` nodes are seen through.
  NodeId actual(NodeId id) const {
    for (;;) {
      const Node& node = graph_[id];
      if ((node.op == Op::same || node.op == Op::same_truth) && keep_ == Keep::roots) {
        id = node.args[0];
      } else if (node.op == Op::prefer && has_data_ != nullptr && !computable_[node.args[0]]) {
        id = node.args[1];
      } else {
        return id;
      }
    }
  }

  template <class Args>
  void order(Args args_of) {
    order_.clear();
    std::vector<std::uint8_t> state(graph_.size(), 0);  // 0 new, 1 open, 2 done
    std::vector<NodeId> open;
    for (const NodeId root : roots_) {
      open.push_back(root);
      while (!open.empty()) {
        const NodeId id = open.back();
        if (state[id] == 0) {
          state[id] = 1;
          const auto& args = args_of(id);
          for (auto it = args.rbegin(); it != args.rend(); ++it)
            if (state[*it] == 0) open.push_back(*it);
          continue;
        }
        open.pop_back();
        if (state[id] == 1) order_.push_back(id);
        state[id] = 2;
      }
    }
  }

  /// Puts every node right behind the last of its arguments: values are used while they are in the nearest cache, and
  /// their registers are free again soon.
  void use_soon() {
    std::vector<std::vector<NodeId>> users(graph_.size());
    std::vector<std::size_t> wanted(graph_.size());
    for (const NodeId id : order_) {
      wanted[id] = works_.of[id].args.size();
      for (const NodeId arg : works_.of[id].args) users[arg].push_back(id);
    }
    std::vector<NodeId> soon, ready;
    for (const NodeId first : order_) {
      if (works_.of[first].args.empty()) ready.push_back(first);
      while (!ready.empty()) {
        const NodeId id = ready.back();
        ready.pop_back();
        soon.push_back(id);
        for (auto user = users[id].rbegin(); user != users[id].rend(); ++user)
          if (--wanted[*user] == 0) ready.push_back(*user);
      }
    }
    order_ = std::move(soon);
  }

  [[nodiscard]] Work plain(NodeId id) const {
    const Node& node = graph_[id];
    Work work{.op = node.op, .ref = node.ref, .number = node.number};
    for (const NodeId arg : node.args) work.args.push_back(actual(arg));
    return work;
  }

  void find_works() {
    works_.safe.resize(graph_.size());
    std::vector<Interval> bounds(graph_.size());
    for (const NodeId id : order_) {
      bounds[id] = fixed_bounds(works_.of[id], [&](NodeId arg) { return bounds[arg]; });
      works_.safe[id] = std::isfinite(bounds[id].low) && std::isfinite(bounds[id].high);
    }
    count_uses();
    if (has_data_ == nullptr) return;
    for (const NodeId id : order_) works_.of[id] = fused(graph_, id, works_);
  }

  void count_uses() {
    works_.uses.assign(graph_.size(), 0);
    for (const NodeId id : order_)
      for (const NodeId arg : works_.of[id].args) ++works_.uses[arg];
    for (const NodeId root : roots_) ++works_.uses[root];  // a root stays
  }

  std::uint32_t new_register(Type type) {
    auto& free = free_[static_cast<int>(type)];
    if (!free.empty()) {
      const std::uint32_t reused = free.back();
      free.pop_back();
      return reused;
    }
    return type == Type::number ? program_.number_registers++ : program_.truth_registers++;
  }

  void emit(NodeId id) {
    Work& work = works_.of[id];
    Instruction made{.op = work.op,
                     .ref = work.ref,
                     .number = work.number,
                     .node = id,
                     .reported = work.reported,
                     .otherwise = work.otherwise,
                     .missing = work.missing};
    made.safe = works_.safe[id];
    made.steps = std::move(work.steps);
    if (work.op == Op::round) made.rounding = graph_.rounding(id);
    if (work.op == Op::input || work.op == Op::known)
      if (std::find(program_.inputs.begin(), program_.inputs.end(), work.ref) == program_.inputs.end())
        program_.inputs.push_back(work.ref);
    for (const NodeId arg : work.args) made.args.push_back(program_.where.at(arg));
    const bool fixed = work.op == Op::constant || work.op == Op::parameter || work.op == Op::factor;
    made.out =
        fixed
            ? program_.number_registers++
            : new_register(type_of(work.op));  // before arguments are freed: an instruction never writes what it reads
    program_.where[id] = made.out;
    program_.fixed.resize(program_.number_registers);
    if (fixed) program_.fixed[made.out] = work.number;
    program_.instructions.push_back(std::move(made));
    if (keep_ == Keep::roots)
      for (const NodeId arg : work.args) release(arg);
  }

  void release(NodeId id) {
    if (--works_.uses[id] > 0) return;
    if (type_of(graph_[id].op) == Type::number && program_.fixed[program_.where.at(id)]) return;  // constants stay
    free_[static_cast<int>(type_of(graph_[id].op))].push_back(program_.where.at(id));
  }

  const Graph& graph_;
  std::vector<NodeId> roots_;
  Keep keep_;
  const std::vector<bool>* has_data_;
  std::vector<std::pair<NodeId, NodeId>> names_;
  std::vector<NodeId> order_;
  Works works_;
  std::vector<bool> computable_;  // when it is known which inputs have data
  std::vector<std::uint32_t> free_[2];
  Program program_;
};

}  // namespace

Program compile(const Graph& graph, std::span<const NodeId> roots, Keep keep, const std::vector<bool>* input_has_data) {
  return Compiler(graph, roots, keep, input_has_data).run();
}

}  // namespace heng::plan
