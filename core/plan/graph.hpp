#pragma once
// The expression graph. Nodes are immutable and hash-consed: building the same expression twice gives the same node.
// Units are the builder's business (core/script); a node only remembers which unit its value is in, for display.

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/place.hpp"
#include "base/rounding.hpp"
#include "define/factor.hpp"
#include "define/unit.hpp"

namespace heng::plan {

using NodeId = std::uint32_t;
inline constexpr NodeId kNoNode = 0xffffffff;

enum class Type : std::uint8_t { number, truth };

enum class Op : std::uint8_t {
  // number leaves
  input,       // ref: Graph::inputs
  constant,    // number
  parameter,   // ref: Graph::parameters; number: its value in the node's unit
  factor,      // ref: Graph::factors; number: its value
  round_year,  // the round's year
  panel,       // ref: number of the panel criterion
  cohort,  // ref: Graph::cohorts; a statistic of a value over all subjects. Argument: the value, where only some count
  script,  // ref: number of the function; points of one subject
  // truth leaves
  known,  // ref: Graph::inputs: there is an observation (a censored one counts)
  // numbers
  add,
  subtract,
  multiply,
  divide,
  negate,
  minimum,
  maximum,
  absolute,
  square_root,
  logarithm,
  exponential,
  power,
  round,        // ref: Graph::roundings
  linear,       // x, zero, full → clamp((x − zero) / (full − zero), 0, 1)
  piecewise,    // x, x0, y0, x1, y1, …  knots ascending; constant outside
  select,       // condition, then, else
  cohort_rank,  // x; ref: Graph::cohorts: 1 + how many subjects have more (ties share the best place)
  prefer,       // formula, reported, known(reported), known(formula): the formula where all it needs is known, else the
                // reported value
  count,        // conditions → how many are met
  // comparisons; the limit's tolerance is kLimitTolerance
  at_least,
  at_most,
  more_than,
  less_than,
  equals,
  is_true,  // a number that is 0 or 1
  // logic
  all_of,
  any_of,
  not_,
  select_truth,  // condition, then, else
  same,          // stands for its one argument, which is set later (Graph::resolve): total(), all_gates()
  same_truth,
  settled,  // its condition is met or not met whatever missing and censored values turn out to be
  // The fingerprints that layers keep of their bases (script/fingerprint) go by this order: more come last.
};

[[nodiscard]] Type type_of(Op op);

/// Which observation a leaf reads: an indicator in the round's year, in a year before it, or in a fixed year.
struct Input {
  std::size_t indicator = 0;
  bool relative = true;
  int year = 0;  // relative: 0 the round's year, -1 the year before; else the calendar year
  bool operator==(const Input&) const = default;
  [[nodiscard]] int in(int round_year) const { return relative ? round_year + year : year; }
};

struct Node {
  Op op = Op::constant;
  std::uint32_t ref = 0;
  double number = 0;
  std::vector<NodeId> args;
  std::uint32_t unit = 0;  // Graph::units
  bool operator==(const Node&) const = default;
};

/// A statistic over the round's subjects. Relative: another applicant changes it for all.
enum class Statistic : std::uint8_t { least, greatest, mean, deviation, count, higher };

struct Cohort {
  Statistic statistic = Statistic::least;
  NodeId value = kNoNode;  // of what; not an argument: it is computed over all rows before any row is run
  NodeId known = kNoNode;  // only subjects of whom this truth holds, and the one who is judged; kNoNode = all: a
                           // missing value may lie anywhere in its range
  bool operator==(const Cohort&) const = default;
};

/// How a by_range was built, kept for explanations: its value and, a band, the band's edges (kNoNode = open), the node
/// that says "in this band" and what applies there.
struct RangeNote {
  struct Band {
    NodeId from = kNoNode, below = kNoNode, inside = kNoNode, then = kNoNode;
  };
  NodeId value = kNoNode;
  std::vector<Band> bands;
};

/// How much an expression is written out in full, what is shared counted at each use: explanations walk it so.
struct Extent {
  std::uint32_t nodes = 1;       // at most 10⁹, as conditions
  std::uint32_t conditions = 0;  // of these, parts of a condition down to its comparisons
  std::uint32_t depth = 1;
};

class Graph {
 public:
  NodeId add(Node node);
  NodeId constant(double value, const define::Unit& unit = {});
  NodeId input(const Input& input, const define::Unit& unit);
  NodeId known(const Input& input);
  NodeId parameter(std::uint32_t parameter, double value, const define::Unit& unit);
  NodeId factor(const define::Factor& factor);
  NodeId make(Op op, std::vector<NodeId> args, const define::Unit& unit = {}, std::uint32_t ref = 0);
  NodeId cohort(const Cohort& cohort, const define::Unit& unit);
  /// 1 + the number of subjects whose value is greater.
  NodeId cohort_rank(NodeId value, NodeId known);
  NodeId rounded(NodeId value, const Rounding& rounding);
  NodeId truth(bool value);  // all_of{} and any_of{}
  NodeId all_of(std::vector<NodeId> conditions);
  NodeId any_of(std::vector<NodeId> conditions);
  NodeId negation(NodeId condition);
  /// A stand-in to be resolved once, before anything is compiled.
  NodeId later(Type type, std::string_view name, const define::Unit& unit = {});
  [[nodiscard]] bool stands_for(NodeId id, std::string_view name) const;
  void resolve(NodeId stand_in, NodeId actual);
  /// Puts another node in the place of one, for all that use it, and returns the old one: how a rule would judge if it
  /// were written otherwise. Its arguments must be older than what uses it.
  Node exchange(NodeId id, Node node);

  [[nodiscard]] const Node& operator[](NodeId id) const { return nodes_[id]; }
  [[nodiscard]] std::size_t size() const { return nodes_.size(); }
  [[nodiscard]] const define::Unit& unit(NodeId id) const { return units_[nodes_[id].unit]; }
  [[nodiscard]] const std::vector<Input>& inputs() const { return inputs_; }
  [[nodiscard]] const std::vector<Cohort>& cohorts() const { return cohorts_; }
  [[nodiscard]] const define::Factor& factor(NodeId id) const { return factors_[nodes_[id].ref]; }
  [[nodiscard]] const Rounding& rounding(NodeId id) const { return roundings_[nodes_[id].ref]; }
  /// The value a node always has, when it has one: constants, parameters, arithmetic on them.
  [[nodiscard]] std::optional<double> fixed_value(NodeId id) const { return fixed_[id]; }
  [[nodiscard]] const Extent& extent(NodeId id) const { return extents_[id]; }
  /// Inputs anywhere under the roots, each once, in order of first use.
  [[nodiscard]] std::vector<std::uint32_t> inputs_under(std::span<const NodeId> roots) const;
  /// Every node under the roots, arguments before their users.
  [[nodiscard]] std::vector<NodeId> order(std::span<const NodeId> roots) const;

  std::unordered_map<NodeId, NodeId>
      known_of;  // truth node that asks whether a computed indicator is known → its value
  std::unordered_map<NodeId, RangeNote> ranges;      // truth or number node made by by_range → how
  std::unordered_map<NodeId, std::size_t> computed;  // node of an indicator's value (prefer or formula) → the indicator

 private:
  [[nodiscard]] std::optional<double> fixed_value_of(const Node& node) const;
  [[nodiscard]] Extent extent_of(const Node& node) const;
  std::uint32_t unit_index(const define::Unit& unit);
  std::uint32_t input_index(const Input& input);

  std::vector<Node> nodes_;
  std::vector<std::optional<double>> fixed_;  // per node: its fixed value
  std::vector<Extent> extents_;               // per node
  std::unordered_multimap<std::size_t, NodeId> by_hash_;
  std::vector<define::Unit> units_{define::Unit{}};
  std::vector<Input> inputs_;
  std::vector<Rounding> roundings_;
  std::vector<Cohort> cohorts_;
  std::vector<define::Factor> factors_;
};

}  // namespace heng::plan
