#pragma once
// Whom a round recommends to the level above: in order, no more than the quota, each with its reason.

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "base/diagnostics.hpp"
#include "report/round_view.hpp"

namespace heng::app {

struct Recommendation {
  struct Place {
    std::size_t subject = 0;
    Bilingual reason;
  };
  std::size_t least = 0, most = 0;
  std::vector<Place> chosen;  // the best first
  std::vector<Place> others;  // everybody else, in reading order, and why not
};

/// The round's own list, checked, or those who pass, by points. Nothing when the quota is not kept, someone listed does
/// not pass, or the order among equals is left open.
[[nodiscard]] std::optional<Recommendation> recommend(const report::RoundView& view, Diagnostics& out);

}  // namespace heng::app
