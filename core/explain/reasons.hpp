#pragma once
// Takes a condition apart into the comparisons it is made of, as one subject's row has them.

#include "explain/reading.hpp"

namespace heng::explain {

/// The comparisons of `condition`. For a condition that is settled only those that settle it; `wanted` is the answer
/// the criterion needs (a veto needs "no"). `rule` is where limits written into the rule stand. `known` is a part that
/// is not told where it holds (Criterion::known).
[[nodiscard]] std::vector<Reason> reasons(const Reading& reading, plan::NodeId condition, bool wanted,
                                          const Place& rule, plan::NodeId known = plan::kNoNode);

/// The by_range whose bands leave the subject out, when `applicable` is such a node and is not met.
[[nodiscard]] std::optional<BandUsed> left_out(const Reading& reading, plan::NodeId condition, const Place& rule);

/// What a comparison asks, or the contrary of it.
[[nodiscard]] Sign sign_of(plan::Op op, bool wanted);

/// What `pass` asks beyond the gates: nothing where it is not written.
[[nodiscard]] std::vector<Reason> pass_reasons(const Reading& reading);

}  // namespace heng::explain
