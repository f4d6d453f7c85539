#pragma once
// What came out of a case, held against what it expects.

#include "cases/suite.hpp"

namespace heng::cases {

/// Differences of each case of the batch, in the order of Batch::cases; empty where all is as expected.
[[nodiscard]] std::vector<std::vector<Difference>> compare(const Suite& suite, const Batch& batch);

/// Whether these cases of the batch pass with a scheme that stands in for the batch's own.
[[nodiscard]] bool all_as_expected(const Suite& suite, const Batch& batch, const plan::Scheme& scheme,
                                   std::span<const std::size_t> rows);

}  // namespace heng::cases
