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
#include "cases/fuel.hpp"
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

/// What checking tells besides findings.
struct Told {
  std::vector<LayerReport> layers;        // of schemes that extend another: what they demand of its demands
  std::vector<cases::FunctionFuel> fuel;  // of rule functions over the cases
};

void check_scheme(const define::Catalogue& catalogue, const std::string& id, const Options& options, Told& told,
                  Diagnostics& out) {
  script::SchemeRequest request{&catalogue, id, options.as_of, {}, {}, true};
  auto loaded = script::load_proved(request, out);
  const auto cases = script::scheme_folder(catalogue.root, id) + "/cases.toml";
  if (const auto text = read_file(cases)) (void)define::read_cases(*text, cases, out);
  const auto is_function = [](const plan::Criterion& criterion) { return criterion.function >= 0; };
  if (loaded.scheme && std::ranges::any_of(loaded.scheme->criteria, is_function)) {
    Diagnostics reported_above;
    for (auto& fuel : cases::function_fuel(*cases::load_suite(catalogue, id, reported_above)))
      told.fuel.push_back(std::move(fuel));
  }
  if (!loaded.verdicts.empty()) told.layers.push_back({id, loaded.base, std::move(loaded.verdicts)});
}

std::string fuel_text(const std::vector<cases::FunctionFuel>& fuel, Language language) {
  std::string text;
  for (const auto& each : fuel)
    text += say("  {0} {1}：函数在 {2} 个用例里最多用 {3} 运算额度，占上限的 {4}%",
                "  {0} {1}: over {2} case(s) the function spends at most {3} fuel, {4}% of the limit",
                {each.scheme, each.criterion, std::to_string(each.calls), std::to_string(each.most),
                 number_text(100 * each.share(), 3)})
                .in(language) +
            "\n";
  return text;
}

Json fuel_json(const std::vector<cases::FunctionFuel>& fuel) {
  Json list = Json::array();
  for (const auto& each : fuel)
    list.push_back({{"scheme", each.scheme},
                    {"criterion", each.criterion},
                    {"cases", each.calls},
                    {"fuel", each.most},
                    {"limit", each.limit},
                    {"share", each.share()}});
  return list;
}

std::string names_text(const std::vector<std::string>& schemes, std::size_t rounds, Language language) {
  std::string text;
  for (const auto& scheme : schemes) text += "  " + scheme + "\n";
  return say("检查了 {0} 个方案、{1} 个批次", "checked {0} scheme(s), {1} round(s)",
             {std::to_string(schemes.size()), std::to_string(rounds)})
             .in(language) +
         "\n" + text;
}

Exit finish(const std::vector<std::string>& schemes, std::size_t rounds, const Told& told, const Diagnostics& all,
            const Options& options) {
  const auto findings = distinct(all);
  const bool bad = findings.has_errors() || (options.strict && findings.count(Severity::warning) > 0);
  if (options.json) {
    Json json{{"schemes", schemes},
              {"rounds", rounds},
              {"ok", !bad},
              {"errors", findings.count(Severity::error)},
              {"warnings", findings.count(Severity::warning)},
              {"functions", fuel_json(told.fuel)},
              {"findings", findings_json(findings)}};
    if (options.layers) {
      json["layers"] = Json::array();
      for (const auto& report : told.layers) json["layers"].push_back(layers_json(report));
    }
    print_json(json);
  } else {
    Diagnostics shown;  // notes are for programs: one line says how many
    for (const auto& finding : findings.items())
      if (finding.severity != Severity::note) shown.add(finding);
    show_findings(shown, options);
    if (bad)
      print_error(say("检查了 {0} 个方案、{1} 个批次，有问题",
                      "checked {0} scheme(s), {1} round(s): something is wrong",
                      {std::to_string(schemes.size()), std::to_string(rounds)})
                      .in(options.language) +
                  "\n");
    else
      print(names_text(schemes, rounds, options.language));
    print(fuel_text(told.fuel, options.language));
    if (options.layers)
      for (const auto& report : told.layers) print("\n" + layers_text(report, options.language));
    if (shown.empty()) print(say("没有问题", "nothing wrong").in(options.language) + "\n");
    if (const auto notes = findings.count(Severity::note); notes > 0)
      print(say("另有 {0} 条说明，用 --json 列出", "{0} note(s) more, listed by --json", {std::to_string(notes)})
                .in(options.language) +
            "\n");
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
  Told told;
  if (options.words.empty()) script::check_unused_indicators(catalogue, findings);
  for (const auto& scheme : schemes) {
    progress.step(scheme);
    check_scheme(catalogue, scheme, options, told, findings);
  }
  for (const auto& round : rounds) (void)load(round, options, Depth::data, progress, findings);
  return finish(schemes, rounds.size(), told, findings, options);
}

}  // namespace heng::app
