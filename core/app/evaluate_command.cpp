// heng evaluate ROUND --out DIR

#include <algorithm>
#include <future>

#include "app/commands.hpp"
#include "app/findings_output.hpp"
#include "app/ledger.hpp"
#include "app/locations.hpp"
#include "app/round_run.hpp"
#include "app/summary_table.hpp"
#include "app/terminal.hpp"
#include "base/files.hpp"
#include "report/finding_json.hpp"
#include "report/page.hpp"
#include "report/results_csv.hpp"
#include "report/results_json.hpp"
#include "report/results_workbook.hpp"

namespace heng::app {
namespace {

constexpr std::size_t kRowsShown = 60, kDataFindingsShown = 20;
// What the other files hold at most, since they are made in memory; results.csv has all.
constexpr std::size_t kMostSubjects = 10'000;
constexpr std::size_t kMostFindings = 60'000;   // criteria of subjects that are explained, about 6 KB each
constexpr std::size_t kMostPoints = 2'000'000;  // criteria of all subjects
constexpr std::string_view kPage = "report.html", kJson = "results.json", kCsv = "results.csv",
                           kWorkbook = "results.xlsx";

std::string path_of(std::string_view name, const Options& options) { return options.out + "/" + std::string(name); }

Result<void> stage_rows(OutputFiles& files, const report::RoundView& view, const Options& options) {
  const auto rows = [&](const OutputFiles::Put& put) { report::results_csv(view, threads_of(options), put); };
  return files.stage(path_of(kCsv, options), rows);
}

Result<void> stage_others(OutputFiles& files, const Options& options, const std::string& page, const std::string& json,
                          const report::ResultsWorkbook& workbook) {
  for (const auto& [name, content] : {std::pair{kPage, &page}, std::pair{kJson, &json}}) {
    if (auto staged = files.stage(path_of(name, options), *content); !staged) return staged;
  }
  const auto write = [&](const std::string& name) { return workbook.write(name); };
  return files.stage_by_name(path_of(kWorkbook, options), write);
}

/// How many subjects have `most` criteria together; at least one.
std::size_t subjects_within(std::size_t most, const report::RoundView& view) {
  return std::max<std::size_t>(1, most / std::max<std::size_t>(1, view.scheme.criteria.size()));
}

/// Explains the first `limit` subjects once and tells the outcome of the others, as far as a report can hold them.
std::vector<SummaryRow> tell(const report::RoundView& view, Evaluation& evaluation, std::size_t limit,
                             report::Page& page, report::ResultsJson& json, report::ResultsWorkbook& workbook,
                             Progress& progress) {
  const std::size_t explained = std::min(limit, subjects_within(kMostFindings, view));
  const std::size_t told = std::min({view.dataset.size(), kMostSubjects, subjects_within(kMostPoints, view)});
  std::vector<SummaryRow> rows;
  const auto label = say("逐个说明", "explaining").in(view.language);
  for (const auto subject : report::reading_order(view)) {
    if (rows.size() == told) break;
    if (rows.size() >= explained) {
      page.add(subject);
      json.add(subject);
      workbook.add(subject);
      rows.push_back({subject, report::headline(view, subject)});
      continue;
    }
    const auto report = evaluation.explainer().explain(subject);
    page.add(report);
    json.add(report);
    workbook.add(report);
    rows.push_back({subject, report::headline(view, report), report.unverified});
    progress.step(label, rows.size(), std::min(explained, told));
  }
  return rows;
}

void show_json(const report::RoundView& view, const Diagnostics& findings, const std::string& folder) {
  const auto counts = report::count(view);
  print_json(Json{{"out",
                   {{"report", folder + "/" + std::string(kPage)},
                    {"json", folder + "/" + std::string(kJson)},
                    {"csv", folder + "/" + std::string(kCsv)},
                    {"xlsx", folder + "/" + std::string(kWorkbook)}}},
                  {"subjects", counts.subjects},
                  {"pass", counts.pass},
                  {"undetermined", counts.undetermined},
                  {"fail", counts.fail},
                  {"data_errors", counts.data_errors},
                  {"data_warnings", counts.data_warnings},
                  {"findings", findings_json(findings)}});
}

void show_text(const report::RoundView& view, const std::vector<SummaryRow>& rows, std::size_t rounding,
               const Options& options) {
  print(summary_table(view, rows, kRowsShown) + "\n" + summary_line(view));
  if (rounding > 0)
    print(say("{0} 处结果取决于修约，见报告“取决于修约”",
              "{0} outcome(s) depend on rounding: see \"Decided by rounding\" in the report",
              {std::to_string(rounding)})
              .in(view.language) +
          "\n");
  print(say("报告：{0}", "report: {0}", {options.out + "/" + std::string(kPage)}).in(view.language) + "\n");
  print(say("数据：{0}、{1}、{2}", "data: {0}, {1}, {2}",
            {options.out + "/" + std::string(kWorkbook), options.out + "/" + std::string(kJson),
             options.out + "/" + std::string(kCsv)})
            .in(view.language) +
        "\n");
}

}  // namespace

Exit run_evaluate(const Options& options) {
  Diagnostics findings;
  auto progress = std::make_unique<Progress>();
  const auto loaded = load(options.words[0], options, Depth::data, *progress, findings);
  const auto assets = report::load_assets(share_folder() + "/assets");
  if (!assets) findings.add(assets.error());
  if (findings.has_errors() || !loaded->scheme) {
    progress.reset();
    show_findings(findings, options);
    return Exit::findings;
  }

  progress->step(say("评价", "evaluating").in(options.language));
  const auto evaluation = evaluated(*loaded, options);
  const auto national = national_beside(*loaded, options);
  const auto ledger = round_ledger(*loaded, *evaluation, findings);
  findings.append(evaluation->explainer().failed_functions());
  auto view = view_of(*loaded, *evaluation, options, national.get());
  view.ledger = &ledger;
  report::Page page(view);
  report::ResultsJson json(view);
  report::ResultsWorkbook workbook(view);
  OutputFiles files;
  const auto how = threads_of(options) > 1 ? std::launch::async : std::launch::deferred;
  auto csv = std::async(how, [&] { return stage_rows(files, view, options); });
  const auto rows = tell(view, *evaluation, options.limit_html, page, json, workbook, *progress);

  progress->step(say("写文件", "writing files").in(options.language));
  const auto rounding = page.rounding();
  const auto others = stage_others(files, options, std::move(page).finish(*assets), json.finish(), workbook);
  auto written = csv.get();
  if (written) written = others;
  if (written) written = files.commit();
  progress.reset();
  if (!written) {
    findings.add(written.error());
    show_findings(findings, options);
    return Exit::findings;
  }
  if (options.json) {
    show_json(view, findings, options.out);
  } else {
    show_findings(findings, options);
    show_data_findings(loaded->dataset, options.language, kDataFindingsShown, loaded->file);
    show_text(view, rows, rounding, options);
  }
  if (data_errors(loaded->dataset) > 0) return Exit::data;
  return findings.has_errors() ? Exit::findings : Exit::done;
}

}  // namespace heng::app
