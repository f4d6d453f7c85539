#include "script/layer_words.hpp"

#include <algorithm>
#include <cmath>

#include "base/text.hpp"

namespace heng::script {

namespace {

using What = LayerVerdict::What;

Bilingual value_text(const define::Indicator& indicator, double value) {
  switch (indicator.kind) {
    case define::Kind::boolean: return value != 0 ? Bilingual{"是", "yes"} : Bilingual{"否", "no"};
    case define::Kind::category:
      if (const auto at = static_cast<std::size_t>(value); at < indicator.values.size())
        return both(indicator.values[at]);
      return both(number_text(value));
    default: break;
  }
  if (indicator.percent)
    return both(number_text(round_decimal(value * 100, {.mode = RoundMode::half_even, .digits = 10, .interval = 0})) +
                "%");
  const std::string& unit = indicator.unit.text;
  return both(number_text(value) + (unit.empty() || unit == "1" ? "" : " " + unit));
}

Bilingual year_text(const plan::Input& input) {
  if (!input.relative) return say("（{0} 年）", " ({0})", {std::to_string(input.year)});
  if (input.year == 0) return {};
  return say("（{0} 年前）", " ({0} year(s) before)", {std::to_string(-input.year)});
}

/// Each parameter that was changed: both values with their places.
Bilingual changes(const plan::Scheme& layered, const LayerVerdict& verdict) {
  Bilingual text;
  const std::size_t top = layered.layers.size() - 1;
  for (const auto& parameter : layered.parameters) {
    if (std::find(verdict.parameters.begin(), verdict.parameters.end(), parameter.definition.name) ==
        verdict.parameters.end())
      continue;
    const auto* own = plan::value_at(parameter, top, *verdict.since);
    const auto* below = plan::value_at(parameter, top - 1, *verdict.since, true);
    if (own == nullptr || below == nullptr) continue;
    const std::string unit = " " + parameter.definition.unit.text;
    const Bilingual one =
        say("{0} 上层为 {1}（{2}，条款 {3}），这里 {4}", "{0}: the base says {1} ({2}, clause {3}), here {4}",
            {quoted(parameter.definition.name), below->typed + unit, below->place.text(), parameter.definition.clause,
             own->typed + unit});
    text.zh += (text.zh.empty() ? "" : "；") + one.zh;
    text.en += (text.en.empty() ? "" : "; ") + one.en;
  }
  return text;
}

/// Where the layer made the change: the value, or the head of its file.
Place blamed_place(const plan::Scheme& layered, const LayerVerdict& verdict) {
  const std::size_t top = layered.layers.size() - 1;
  for (const auto& parameter : layered.parameters)
    if (std::find(verdict.parameters.begin(), verdict.parameters.end(), parameter.definition.name) !=
        verdict.parameters.end())
      if (const auto* own = plan::value_at(parameter, top, *verdict.since)) return own->place;
  if (layered.result.given && layered.result.place.file.starts_with(layered.layers[top].folder + "/"))
    return layered.result.place;
  return layered.layers[top].place;
}

}  // namespace

Bilingual title_of(What what) {
  switch (what) {
    case What::gate: return {"门槛", "gate"};
    case What::veto: return {"否决项", "veto"};
    case What::points: return {"得分", "points of"};
    case What::pass: return {"通过条件", "pass rule"};
    case What::grade: return {"等级", "grade"};
    case What::total: return {"总分", "total"};
    case What::local: return {"另计得分", "points counted apart"};
    case What::quota: return {"推荐名额", "quota"};
  }
  return {};
}

Bilingual found_title(const LayerVerdict& verdict) {
  switch (verdict.outcome) {
    case LayerVerdict::Outcome::proved: break;
    case LayerVerdict::Outcome::permitted: return {"上层允许", "permitted by the base"};
    case LayerVerdict::Outcome::weakened: return {"放宽了", "weakened"};
    case LayerVerdict::Outcome::undecided: return {"不能证明", "not proved"};
  }
  switch (verdict.how) {
    case plan::Proof::same: return {"原样", "unchanged"};
    case plan::Proof::direction: return {"已证明：只会更严（按方向）", "proved stricter (by direction)"};
    default: return {"已证明：只会更严（逐种情形）", "proved stricter (case by case)"};
  }
}

std::vector<WitnessText> witness_texts(const plan::JointGraph& joint, const plan::Witness& witness) {
  std::vector<WitnessText> texts;
  for (const plan::WitnessValue& value : witness.values) {
    const auto* indicator = joint.indicator(value.input);
    if (indicator == nullptr) {
      texts.push_back(
          {{}, {"专家或函数给的分", "points by panel or function"}, both(number_text(value.value.value_or(0)))});
      continue;
    }
    const Bilingual year = year_text(value.input);
    texts.push_back({indicator->code,
                     {indicator->title.zh + year.zh, indicator->title.in(Language::en) + year.en},
                     value.value ? value_text(*indicator, *value.value) : Bilingual{"未报", "not reported"}});
  }
  return texts;
}

Bilingual witness_line(const std::vector<WitnessText>& witness) {
  Bilingual line;
  for (const WitnessText& value : witness) {
    line.zh += (line.zh.empty() ? "" : "，") + value.title.in(Language::zh) + " " + value.value.zh;
    line.en += (line.en.empty() ? "" : ", ") + value.title.in(Language::en) + " " + value.value.en;
  }
  if (witness.empty()) line = {"任何申报对象", "any applicant"};
  return line;
}

Diagnostic weakening_message(const plan::Scheme& layered, const LayerVerdict& verdict) {
  const bool witnessed = verdict.outcome == LayerVerdict::Outcome::weakened;
  const Bilingual what = title_of(verdict.what);
  const std::string name = verdict.code.empty() ? "" : " " + quoted(verdict.code);
  const std::string clause = verdict.clause.empty() ? verdict.document : verdict.document + " " + verdict.clause;
  Bilingual message = say(
      "{0}上层的{1}{2}（{3}，{4}）", "{0} the base's {1}{2} ({3}, {4})",
      {witnessed ? Bilingual{"放宽了", "weakens"} : Bilingual{"不能证明只是收紧了", "cannot be shown to only tighten"},
       what, both(name), both(clause), both(verdict.place.text())});
  if (const Bilingual changed = changes(layered, verdict); !changed.empty())
    message = {message.zh + "：" + changed.zh, message.en + ": " + changed.en};
  if (witnessed && verdict.what != What::quota) {
    const Bilingual who = witness_line(verdict.witness);
    Bilingual judged = verdict.claimed ? say("这里得 {0} 分，上层只得 {1} 分", "{0} points here, only {1} by the base",
                                             {number_text(*verdict.claimed), number_text(*verdict.based)})
                                       : Bilingual{"这里达到，上层达不到", "met here, not met by the base"};
    message.zh += "。反例：" + who.zh + "——" + judged.zh;
    message.en += ". Witness: " + who.en + ": " + judged.en;
  }
  if (verdict.since && *verdict.since != layered.as_of) {
    message.zh += "（" + verdict.since->text() + " 起）";
    message.en += " (from " + verdict.since->text() + " on)";
  }
  return {Severity::error, verdict.what == What::quota ? "script.layer_quota" : "script.layer_weakens",
          blamed_place(layered, verdict), std::move(message),
          witnessed ? Bilingual{"改成更严的值，或删去；要加严就另加本层的评价项",
                                "set a stricter value or remove it; to demand more, add a criterion of this layer"}
                    : Bilingual{"本层另加一个评价项", "add a criterion of this layer instead"}};
}

}  // namespace heng::script
