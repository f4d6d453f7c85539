#pragma once
// What `heng check --layers` prints: for every demand of a base, proved, permitted, or the witness.

#include <string>
#include <vector>

#include "base/bilingual.hpp"
#include "base/json.hpp"
#include "script/layer_proof.hpp"

namespace heng::app {

/// A layered scheme and what was found.
struct LayerReport {
  std::string scheme;
  std::string base;
  std::vector<script::LayerVerdict> verdicts;
};

[[nodiscard]] std::string layers_text(const LayerReport& report, Language language);
[[nodiscard]] Json layers_json(const LayerReport& report);

}  // namespace heng::app
