// heng why SCHEME [NAME] [--as-of DATE] [--timeline]

#include <algorithm>

#include "app/commands.hpp"
#include "app/findings_output.hpp"
#include "app/locations.hpp"
#include "app/terminal.hpp"
#include "app/why_output.hpp"
#include "base/text.hpp"
#include "script/formula.hpp"

namespace heng::app {
namespace {

/// Everything that can be asked about.
std::vector<std::string> names_of(const plan::Scheme& scheme) {
  std::vector<std::string> names;
  for (const auto& parameter : scheme.parameters) names.push_back(parameter.definition.name);
  for (const auto& criterion : scheme.criteria) names.push_back(criterion.code);
  for (const auto& group : scheme.groups) names.push_back(group.code);
  return names;
}

Exit refuse(Diagnostics& findings, const Options& options) {
  if (options.json)
    print_json(Json{{"ok", false}, {"findings", findings_json(distinct(findings))}});
  else
    show_findings(distinct(findings), options);
  return Exit::findings;
}

}  // namespace

Exit run_why(const Options& options) {
  Diagnostics findings;
  const auto root = library_root(options, {});
  if (!root) {
    findings.add(root.error());
    return refuse(findings, options);
  }
  const auto catalogue = define::load_catalogue(*root, findings);
  script::check_formulas(catalogue, findings);
  const auto loaded = script::load_proved({&catalogue, options.words[0], options.as_of, {}, {}}, findings);
  if (!loaded.scheme || findings.has_errors()) return refuse(findings, options);
  const plan::Scheme& scheme = *loaded.scheme;
  const WhyView view{scheme, loaded.verdicts, options.as_of.has_value(), options.language};

  if (options.words.size() < 2) {
    if (options.json)
      print_json(options.timeline ? timeline_json(view) : overview_json(view));
    else
      print(options.timeline ? timeline_text(view) : overview_text(view));
    return Exit::done;
  }
  const std::string& name = options.words[1];
  const auto names = names_of(scheme);
  if (std::ranges::find(names, name) == names.end()) {
    findings.error("app.unknown_name", {},
                   say("方案 {0} 里没有 {1}", "scheme {0} has no {1}", {options.words[0], quoted(name)}),
                   code_suggestion("", name, names, say("不写名字就列出全部", "without a name all are listed")));
    return refuse(findings, options);
  }
  if (options.json)
    print_json(options.timeline ? timeline_json(view, name) : why_json(view, name));
  else
    print(options.timeline ? timeline_text(view, name) : why_text(view, name));
  return Exit::done;
}

}  // namespace heng::app
