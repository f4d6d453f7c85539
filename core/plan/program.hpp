#pragma once
// A graph put in order for running: a list of instructions over numbered registers. A register holds one block of rows.

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "plan/graph.hpp"
#include "plan/kernels.hpp"

namespace heng::plan {

/// Rows a register holds: small enough that a program's registers stay in the cache.
inline constexpr std::size_t kBlock = 2048;

struct Instruction {
  Op op = Op::constant;
  std::uint32_t out = 0;                 // number or truth register, by type_of(op)
  std::uint32_t ref = 0;                 // as in Node
  double number = 0;                     // constants
  std::vector<std::uint32_t> args = {};  // registers; of an add two or more
  NodeId node = kNoNode;
  Rounding rounding = {};
  bool safe = false;             // arithmetic that cannot overflow or divide by zero, by the bounds of its arguments
  bool reported = false;         // of input `ref`: a condition is no, a number is `missing` where it is not reported
  std::vector<Step> steps = {};  // select: bands of the one argument
  double otherwise = 0, missing = 0;
};

struct Program {
  std::vector<Instruction> instructions;
  std::uint32_t number_registers = 0;
  std::uint32_t truth_registers = 0;
  std::unordered_map<NodeId, bool> is_truth;        // of the same nodes
  std::unordered_map<NodeId, std::uint32_t> where;  // roots (all nodes when kept) → register
  std::vector<std::uint32_t> inputs;                // Graph::inputs read by it
  std::vector<std::optional<double>> fixed;         // per number register: what it holds for every row (constants)
};

enum class Keep {
  roots,  // registers are reused once nothing needs them
  all,    // every node keeps its register, to be read afterwards (explanations)
};

/// Orders the nodes under `roots`. `input_has_data`: which of Graph::inputs have any data at all, for the point run: a
/// reported-or-computed value that cannot be computed in this run is only read, and nodes are fused (fusion.hpp).
[[nodiscard]] Program compile(const Graph& graph, std::span<const NodeId> roots, Keep keep,
                              const std::vector<bool>* input_has_data = nullptr);

}  // namespace heng::plan
