#pragma once
// One test case of a scheme: its given values as a dataset of one subject, and what came out otherwise than expected.

#include <string>
#include <vector>

#include "base/bilingual.hpp"
#include "define/case.hpp"
#include "define/catalogue.hpp"
#include "plan/scheme.hpp"
#include "script/load_scheme.hpp"

namespace heng::app {

struct Difference {
  Place place;  // of what was expected, where it has one of its own
  std::string what;
  std::string expected, got;
  std::string reason;  // the finding's sentence
};

/// Empty when all is as expected. `scheme` must be what `request` loads.
[[nodiscard]] std::vector<Difference> run_case(const define::Case& given, const script::SchemeRequest& request,
                                               const plan::Scheme& scheme, Language language);

}  // namespace heng::app
