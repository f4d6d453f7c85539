// heng check [SCHEME or ROUND…]

#include <algorithm>
#include <filesystem>

#include "app/commands.hpp"
#include "app/findings_output.hpp"
#include "app/layers_output.hpp"
#include "app/locations.hpp"
#include "app/round_run.hpp"
#include "app/terminal.hpp"
#include "base/files.hpp"
#include "base/text.hpp"
#include "define/case.hpp"
#include "script/formula.hpp"
#include "script/unused.hpp"

namespace heng::app {
namespace {

bool is_round(const std::string& word) { return word.ends_with(".toml"); }

/// Rounds under examples/ of the library: what is shipped must be right.
std::vector<std::string> rounds_under(const std::string& root) {
  std::vector<std::string> files;
  std::error_code error;
  for (const auto& folder : std::filesystem::directory_iterator(root + "/examples", error)) {
    auto file = folder.path() / "round.toml";
    if (std::filesystem::is_regular_file(file, error)) files.push_back(file.string());
  }
  std::ranges::sort(files);
  return files;
}

/// What a scheme that extends another demands of its base's demands; nothing for one that stands alone.
std::optional<LayerReport> check_scheme(const define::Catalogue& catalogue, const std::string& id,
                                        const Options& options, Diagnostics& out) {
  script::SchemeRequest request{&catalogue, id, options.as_of, {}, {}, true};
  auto loaded = script::load_proved(request, out);
  const auto cases = script::scheme_folder(catalogue.root, id) + "/cases.toml";
  if (const auto text = read_file(cases)) (void)define::read_cases(*text, cases, out);
  if (loaded.verdicts.empty()) return {};
  return LayerReport{id, loaded.base, std::move(loaded.verdicts)};
}

std::string names_text(const std::vector<std::string>& schemes, std::size_t rounds, Language language) {
  std::string text;
  for (const auto& scheme : schemes) text += "  " + scheme + "\n";
  return say("检查了 {0} 个方案、{1} 个批次", "checked {0} scheme(s), {1} round(s)",
             {std::to_string(schemes.size()), std::to_string(rounds)})
             .in(language) +
         "\n" + text;
}

Exit finish(const std::vector<std::string>& schemes, std::size_t rounds, const std::vector<LayerReport>& layers,
            const Diagnostics& all, const Options& options) {
  const auto findings = distinct(all);
  const bool bad = findings.has_errors() || (options.strict && findings.count(Severity::warning) > 0);
  if (options.json) {
    Json json{{"schemes", schemes},
              {"rounds", rounds},
              {"ok", !bad},
              {"errors", findings.count(Severity::error)},
              {"warnings", findings.count(Severity::warning)},
              {"findings", findings_json(findings)}};
    if (options.layers) {
      json["layers"] = Json::array();
      for (const auto& report : layers) json["layers"].push_back(layers_json(report));
    }
    print(dump(json, 1) + "\n");
  } else {
    Diagnostics told;  // notes are for programs: one line says how many
    for (const auto& finding : findings.items())
      if (finding.severity != Severity::note) told.add(finding);
    show_findings(told, options);
    if (bad)
      print_error(say("检查了 {0} 个方案、{1} 个批次，有问题", "checked {0} scheme(s), {1} round(s): something is wrong", {std::to_string(schemes.size()), std::to_string(rounds)}).in(options.language) + "\n");
    else
      print(names_text(schemes, rounds, options.language));
    if (options.layers)
      for (const auto& report : layers) print("\n" + layers_text(report, options.language));
    if (told.empty()) print(say("没有问题", "nothing wrong").in(options.language) + "\n");
    if (const auto notes = findings.count(Severity::note); notes > 0)
      print(say("另有 {0} 条说明，用 --json 列出", "{0} note(s) more, listed by --json", {std::to_string(notes)}).in(options.language) + "\n");
  }
  return bad ? Exit::findings : Exit::done;
}

}  // namespace

Exit run_check(const Options& options) {
  std::vector<std::string> schemes, rounds;
  for (const auto& word : options.words) (is_round(word) ? rounds : schemes).push_back(word);
  const auto root = library_root(options, rounds.empty() ? std::string() : rounds.front());
  Diagnostics findings;
  if (!root) {
    findings.add(root.error());
    return finish({}, 0, {}, findings, options);
  }
  if (options.words.empty()) {
    schemes = script::scheme_ids(*root);
    rounds = rounds_under(*root);
  }
  Progress progress;
  const auto catalogue = define::load_catalogue(*root, findings);
  script::check_formulas(catalogue, findings);
  std::vector<LayerReport> layers;
  if (options.words.empty()) script::check_unused_indicators(catalogue, findings);
  for (const auto& scheme : schemes) {
    progress.step(scheme);
    if (auto report = check_scheme(catalogue, scheme, options, findings)) layers.push_back(std::move(*report));
  }
  for (const auto& round : rounds) (void)load(round, options, Depth::data, progress, findings);
  return finish(schemes, rounds.size(), layers, findings, options);
}

}  // namespace heng::app
