#include "cases/fuel.hpp"

#include <algorithm>

#include "script/rule_functions.hpp"

namespace heng::cases {

namespace {

void add(std::vector<FunctionFuel>& all, const Suite& suite, const Batch& batch) {
  const plan::Scheme& scheme = *batch.at->scheme;
  script::RuleFunctions functions(batch.at->request, scheme, batch.dataset, batch.year, 1);
  functions.count_exactly();
  for (const plan::Criterion& criterion : scheme.criteria) {
    if (criterion.function < 0) continue;
    auto found = std::find_if(all.begin(), all.end(),
                              [&](const FunctionFuel& each) { return each.criterion == criterion.code; });
    if (found == all.end())
      found = all.insert(all.end(), {.scheme = suite.scheme, .criterion = criterion.code, .limit = functions.fuel()});
    for (std::size_t subject = 0; subject < batch.dataset.size(); ++subject) {
      found->most =
          std::max(found->most, functions.outcome(static_cast<std::uint32_t>(criterion.function), subject, 0).fuel);
      ++found->calls;
    }
  }
}

}  // namespace

std::vector<FunctionFuel> function_fuel(const Suite& suite) {
  std::vector<FunctionFuel> all;
  for (const Batch& batch : suite.batches)
    if (batch.at->scheme) add(all, suite, batch);
  return all;
}

}  // namespace heng::cases
