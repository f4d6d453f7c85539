#include "define/align.hpp"

namespace heng::define {
namespace {

void set_indicators(Catalogue& catalogue, std::vector<Indicator> indicators) {
  catalogue.indicators = std::move(indicators);
  catalogue.by_code.clear();
  for (std::size_t i = 0; i < catalogue.indicators.size(); ++i) catalogue.by_code[catalogue.indicators[i].code] = i;
}

}  // namespace

void align(Catalogue& before, Catalogue& after) {
  std::vector<Indicator> old_ones, new_ones = after.indicators;
  for (const auto& indicator : after.indicators) {
    const auto at = before.find(indicator.code);
    old_ones.push_back(at ? before.indicators[*at] : indicator);
  }
  for (const auto& indicator : before.indicators) {
    if (after.find(indicator.code)) continue;
    old_ones.push_back(indicator);
    new_ones.push_back(indicator);
  }
  set_indicators(before, std::move(old_ones));
  set_indicators(after, std::move(new_ones));
}

}  // namespace heng::define
