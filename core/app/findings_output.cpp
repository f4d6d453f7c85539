#include "app/findings_output.hpp"

#include <algorithm>

#include "app/locations.hpp"
#include "app/terminal.hpp"
#include "base/text.hpp"
#include "report/finding_json.hpp"
#include "report/wording.hpp"

namespace heng::app {
namespace {

std::size_t count(const data::Dataset& dataset, Severity severity) {
  return static_cast<std::size_t>(std::ranges::count_if(
      dataset.findings(), [&](const auto& finding) { return finding.diagnostic.severity == severity; }));
}

}  // namespace

Diagnostics distinct(const Diagnostics& findings) {
  Diagnostics out;
  for (auto&& finding : findings.sorted()) out.add(std::move(finding));
  return out;
}

Json findings_json(const Diagnostics& findings) {
  auto json = Json::array();
  for (const auto& finding : findings.sorted()) json.push_back(report::to_json(finding));
  return json;
}

std::string findings_count(const Diagnostics& findings, Language language) {
  return say("{0} 个错误，{1} 个警告", "{0} error(s), {1} warning(s)",
             {std::to_string(findings.count(Severity::error)), std::to_string(findings.count(Severity::warning))})
      .in(language);
}

std::optional<std::string> library_or_say(const Options& options) {
  auto root = library_root(options, {});
  if (root) return std::move(*root);
  Diagnostics findings;
  findings.add(root.error());
  show_findings(findings, options);
  return std::nullopt;
}

void show_findings(const Diagnostics& all, const Options& options) {
  const auto findings = distinct(all);
  if (options.json) {
    print_json(Json{{"findings", findings_json(findings)},
                    {"errors", findings.count(Severity::error)},
                    {"warnings", findings.count(Severity::warning)}});
    return;
  }
  if (findings.empty()) return;
  print_error(render(findings, options.language));
  print_error(findings_count(findings, options.language) + "\n");
}

std::string data_finding_text(const data::DataFinding& finding, const data::Dataset& dataset, Language language) {
  const auto& diagnostic = finding.diagnostic;
  const auto place = finding.cell.exists() ? dataset.cell_text(finding.cell, language) : diagnostic.place.text();
  std::string text = report::severity_name(diagnostic.severity, language) + "  " + place;
  if (!finding.subject.empty()) text += (place.empty() ? "" : "  ") + finding.subject;
  text += (language == Language::zh ? "：" : ": ") + diagnostic.message.in(language);
  if (!diagnostic.hint.empty())
    text += (language == Language::zh ? "（" : " (") + diagnostic.hint.in(language) +
            (language == Language::zh ? "）" : ")");
  return text + " [" + diagnostic.code + "]";
}

std::string unread_text(const Diagnostics& findings, Language language) {
  if (!findings.has_errors()) return {};
  return say("；另有 {0}（见上），数据没有读全", "; and {0} above: not all data could be read",
             {findings_count(distinct(findings), language)})
      .in(language);
}

std::size_t data_errors(const data::Dataset& dataset) { return count(dataset, Severity::error); }

void show_data_findings(const data::Dataset& dataset, Language language, std::size_t limit,
                        const std::string& round_file) {
  std::size_t shown = 0;
  for (const auto severity : {Severity::error, Severity::warning}) {
    for (const auto& finding : dataset.findings()) {
      if (finding.diagnostic.severity != severity || shown >= limit) continue;
      print_error(data_finding_text(finding, dataset, language) + "\n");
      ++shown;
    }
  }
  const auto all = count(dataset, Severity::error) + count(dataset, Severity::warning);
  if (shown < all) {
    print_error(say("… 还有 {0} 处，见 heng data {1}", "… and {0} more, see heng data {1}",
                    {std::to_string(all - shown), round_file})
                    .in(language) +
                "\n");
  }
}

}  // namespace heng::app
