// heng explain ROUND SUBJECT

#include "app/commands.hpp"
#include "app/findings_output.hpp"
#include "app/round_run.hpp"
#include "app/terminal.hpp"
#include "base/text.hpp"
#include "explain/sentences.hpp"
#include "report/finding_json.hpp"

namespace heng::app {

Exit run_explain(const Options& options) {
  Diagnostics findings;
  auto progress = std::make_unique<Progress>();
  const auto loaded = load(options.words[0], options, Depth::data, *progress, findings);
  progress.reset();
  if (findings.has_errors() || !loaded->scheme) {
    show_findings(findings, options);
    return Exit::findings;
  }
  const auto& name = options.words[1];
  const auto subject = loaded->dataset.find(name);
  if (!subject) {
    auto meant = did_you_mean(name, loaded->dataset.subjects());
    for (const auto& other : loaded->dataset.subjects())  // a part of the name is a likely slip too
      if (!meant && other.find(name) != std::string::npos) meant = other;
    complain(say("这个批次里没有 {0}", "there is no {0} in this round", {quoted(name)}).in(options.language),
             meant ? question(quoted(*meant)).in(options.language)
                   : say("heng data {0} 列出全部评价对象", "heng data {0} lists all subjects", {loaded->file})
                         .in(options.language));
    return Exit::usage;
  }
  const auto evaluation = evaluated(*loaded, options);
  const auto national = national_beside(*loaded, options);
  const auto view = view_of(*loaded, *evaluation, options, national.get());
  const auto report = evaluation->explainer().explain(*subject);
  if (options.json)
    print_json(report::to_json(report, view));
  else
    print(explain::explanation_text(report, view.telling()));
  return data_errors(loaded->dataset) > 0 ? Exit::data : Exit::done;
}

}  // namespace heng::app
