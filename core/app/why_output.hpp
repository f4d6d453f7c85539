#pragma once
// What `heng why` prints: for a parameter, criterion or group, every layer that set it, where, from when, which won and
// why. The name given is one of the scheme's; empty stands for all of it.

#include <string>
#include <vector>

#include "base/bilingual.hpp"
#include "base/json.hpp"
#include "plan/scheme.hpp"
#include "script/layer_proof.hpp"

namespace heng::app {

struct WhyView {
  const plan::Scheme& scheme;
  const std::vector<script::LayerVerdict>& verdicts;
  bool dated = false;  // the scheme is as of a date; else its newest values count
  Language language = Language::zh;
};

[[nodiscard]] std::string why_text(const WhyView& view, const std::string& name);
[[nodiscard]] Json why_json(const WhyView& view, const std::string& name);
/// One line a parameter.
[[nodiscard]] std::string overview_text(const WhyView& view);
[[nodiscard]] Json overview_json(const WhyView& view);
/// What changes on which date.
[[nodiscard]] std::string timeline_text(const WhyView& view, const std::string& parameter = {});
[[nodiscard]] Json timeline_json(const WhyView& view, const std::string& parameter = {});

}  // namespace heng::app
