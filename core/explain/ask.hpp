#pragma once
// Which missing value to ask for first: the one that alone can settle the verdict, then by how much of the open outcome
// it can move.

#include <vector>

#include "explain/finding.hpp"
#include "plan/binding.hpp"
#include "plan/program.hpp"
#include "plan/scheme.hpp"

namespace heng::explain {

/// Values worth asking `subject` for, the most useful first; empty when neither verdict nor total is open. `program`
/// must keep every node.
[[nodiscard]] std::vector<Ask> asks(const plan::Scheme& scheme, const plan::Binding& binding,
                                    const plan::Program& program, std::size_t subject);

}  // namespace heng::explain
