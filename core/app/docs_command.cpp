// heng docs [--out DIR]

#include <filesystem>

#include "app/commands.hpp"
#include "app/findings_output.hpp"
#include "app/generated.hpp"
#include "app/locations.hpp"
#include "app/terminal.hpp"
#include "base/files.hpp"

namespace heng::app {

Exit run_docs(const Options& options) {
  Diagnostics findings;
  const auto root = library_or_say(options);
  if (!root) return Exit::findings;
  OutputFiles files;
  std::string written;
  for (const auto generator : generators()) {
    for (const auto& made : generator(*root, findings)) {
      const auto path = (std::filesystem::path(options.out.empty() ? *root : options.out) / made.name).string();
      if (const auto staged = files.stage(path, made.text); !staged) findings.add(staged.error());
      written += path + "\n";
    }
  }
  if (!findings.has_errors())
    if (const auto done = files.commit(); !done) findings.add(done.error());
  show_findings(findings, options);
  if (findings.has_errors()) return Exit::findings;
  print(written);
  return Exit::done;
}

}  // namespace heng::app
