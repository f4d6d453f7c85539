#pragma once
// What each of several changes contributes to a difference, whatever the order they are made in: the Shapley value, the
// mean over all orders of what a change adds when it is made (L. S. Shapley, A Value for n-Person Games, 1953).

#include <functional>
#include <vector>

namespace heng::evaluate {

/// Up to this many changes every set of them is looked at; beyond, orders are drawn.
inline constexpr std::size_t kMostExact = 8;

struct Shares {
  std::vector<std::vector<double>> of;     // per change, per value: its part of after − before
  std::vector<std::vector<double>> error;  // likewise: standard error of what was drawn; empty when exact
  std::size_t runs = 0;                    // how often the values were computed
  std::size_t orders = 0;                  // drawn; 0 = exact
};

/// Computes the values with the changes that are true made; always as many values. Called from several threads, each
/// with its own `worker` number below `threads`.
using Values = std::function<std::vector<double>(const std::vector<bool>& made, unsigned worker)>;

/// Parts add up to values(all) − values(none). `orders` are drawn when there are more than kMostExact changes, by a
/// fixed sequence: the same input gives the same parts.
[[nodiscard]] Shares shapley(std::size_t changes, const Values& values, std::size_t orders, unsigned threads);

}  // namespace heng::evaluate
