#include "app/layers_output.hpp"

#include <algorithm>

#include "app/terminal.hpp"
#include "base/text.hpp"
#include "script/layer_words.hpp"

namespace heng::app {
namespace {

using script::LayerVerdict;
using Outcome = LayerVerdict::Outcome;

std::string_view outcome_name(Outcome outcome) {
  switch (outcome) {
    case Outcome::proved: return "proved";
    case Outcome::permitted: return "permitted";
    case Outcome::weakened: return "weakened";
    case Outcome::undecided: return "undecided";
  }
  return {};
}

std::string_view what_name(LayerVerdict::What what) {
  constexpr std::string_view kNames[] = {"gate", "veto", "points", "pass", "grade", "total", "local_total", "quota"};
  return kNames[static_cast<std::size_t>(what)];
}

std::string_view proof_name(plan::Proof proof) {
  constexpr std::string_view kNames[] = {"same", "direction", "cases", "none"};
  return kNames[static_cast<std::size_t>(proof)];
}

Json witness_json(const std::vector<script::WitnessText>& values) {
  Json list = Json::array();
  for (const auto& value : values)
    list.push_back({{"indicator", value.code},
                    {"title", {{"zh", value.title.zh}, {"en", value.title.en}}},
                    {"value", {{"zh", value.value.zh}, {"en", value.value.en}}}});
  return list;
}

std::string line(const LayerVerdict& verdict, std::size_t width, Language language) {
  const bool good = verdict.outcome <= Outcome::permitted;
  const auto name = script::title_of(verdict.what).in(language) + (verdict.code.empty() ? "" : " " + verdict.code);
  std::string text = coloured(good ? "✓ " : "✗ ", good ? Colour::good : Colour::bad) + padded(name, width) + "  " +
                     script::found_title(verdict).in(language);
  if (!verdict.parameters.empty()) text += "  " + join(verdict.parameters, ", ");
  if (!verdict.clause.empty()) text += coloured("  " + verdict.clause, Colour::soft);
  text += "\n";
  if (verdict.outcome == Outcome::weakened)
    text += "    " + say("反例：{0}", "witness: {0}", {script::witness_line(verdict.witness)}).in(language) + "\n";
  if (!verdict.applicant.empty())
    text += "    " +
            say("全部条件都满足的申报对象：{0}", "an applicant who passes all else: {0}",
                {script::witness_line(verdict.applicant)})
                .in(language) +
            "\n";
  return text;
}

}  // namespace

std::string layers_text(const LayerReport& report, Language language) {
  std::size_t width = 0;
  for (const auto& verdict : report.verdicts)
    width = std::max(width, display_width(script::title_of(verdict.what).in(language) + " " + verdict.code));
  std::string text = say("{0} 叠加在 {1} 上：", "{0} on {1}:", {report.scheme, report.base}).in(language) + "\n";
  for (const auto& verdict : report.verdicts) text += "  " + line(verdict, width, language);
  return text;
}

Json layers_json(const LayerReport& report) {
  Json demands = Json::array();
  for (const auto& verdict : report.verdicts) {
    Json each{{"what", what_name(verdict.what)},
              {"code", verdict.code},
              {"title", {{"zh", verdict.title.zh}, {"en", verdict.title.en}}},
              {"document", verdict.document},
              {"clause", verdict.clause},
              {"place", verdict.place.text()},
              {"outcome", outcome_name(verdict.outcome)},
              {"proof", proof_name(verdict.how)},
              {"parameters", verdict.parameters}};
    if (verdict.since) each["since"] = verdict.since->text();
    if (verdict.outcome == Outcome::weakened) each["witness"] = witness_json(verdict.witness);
    if (!verdict.applicant.empty()) each["applicant"] = witness_json(verdict.applicant);
    if (verdict.claimed) each["points"] = {{"here", *verdict.claimed}, {"base", *verdict.based}};
    demands.push_back(std::move(each));
  }
  return {{"scheme", report.scheme}, {"base", report.base}, {"demands", std::move(demands)}};
}

}  // namespace heng::app
