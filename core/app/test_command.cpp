// heng test [SCHEME…]

#include <algorithm>
#include <atomic>
#include <filesystem>
#include <thread>

#include "app/case_output.hpp"
#include "app/commands.hpp"
#include "app/findings_output.hpp"
#include "app/locations.hpp"
#include "app/progress.hpp"
#include "app/round_run.hpp"
#include "app/terminal.hpp"
#include "base/files.hpp"
#include "base/text.hpp"
#include "script/formula.hpp"

namespace heng::app {
namespace {

bool has_cases(const std::string& root, const std::string& scheme) {
  std::error_code error;
  return std::filesystem::is_regular_file(script::scheme_folder(root, scheme) + "/cases.toml", error);
}

std::vector<std::string> schemes_to_test(const std::string& root, const Options& options, Diagnostics& out) {
  const auto ids = script::scheme_ids(root);
  std::vector<std::string> schemes;
  for (const auto& id : options.words.empty() ? ids : options.words) {
    if (std::ranges::find(ids, id) == ids.end()) {
      out.error("app.unknown_scheme", {}, say("没有方案 {0}", "there is no scheme {0}", {quoted(id)}),
                script::suggested_scheme(id, ids));
    } else if (!has_cases(root, id)) {
      out.warning("app.no_cases", {script::scheme_folder(root, id), 0, 0, 0},
                  say("{0} 没有测试（cases.toml）", "{0} has no cases.toml", {quoted(id)}));
    } else {
      schemes.push_back(id);
    }
  }
  return schemes;
}

SchemeTest test(const define::Catalogue& catalogue, const std::string& scheme, const Options& options) {
  SchemeTest made;
  made.suite = cases::load_suite(catalogue, scheme, made.findings);
  made.differences.resize(made.suite->given.cases.size());
  for (const auto& batch : made.suite->batches) {
    if (!batch.at->scheme) continue;
    auto differences = cases::compare(*made.suite, batch);
    for (std::size_t row = 0; row < batch.cases.size(); ++row)
      made.differences[batch.cases[row]] = std::move(differences[row]);
  }
  if (made.passed() != made.differences.size()) return made;  // what cases are worth is asked once they pass
  if (options.coverage || options.suggest) made.coverage = cases::coverage_of(*made.suite);
  if (options.mutate) made.mutation = cases::mutate(*made.suite);
  return made;
}

/// Each scheme on its own; as many at a time as there are threads.
std::vector<SchemeTest> test_all(const define::Catalogue& catalogue, const std::vector<std::string>& schemes,
                                 const Options& options, Progress& progress) {
  std::vector<SchemeTest> tests(schemes.size());
  std::atomic<std::size_t> next = 0;
  const auto work = [&] {
    for (std::size_t i = next++; i < schemes.size(); i = next++) {
      progress.step(schemes[i], i + 1, schemes.size());
      tests[i] = test(catalogue, schemes[i], options);
    }
  };
  {
    std::vector<std::jthread> others;
    for (unsigned thread = 1; thread < std::min<std::size_t>(threads_of(options), schemes.size()); ++thread)
      others.emplace_back(work);
    work();
  }
  return tests;
}

void report_needless(const SchemeTest& test, Diagnostics& out) {
  std::vector<const define::Explained*> needless;
  if (test.coverage) needless = test.coverage->needless;
  if (test.mutation) needless.insert(needless.end(), test.mutation->needless.begin(), test.mutation->needless.end());
  for (const auto* each : needless)
    out.warning("test.needless_reason", each->place,
                say("{0} 不再需要说明", "{0} needs no reason any more", {quoted(each->what)}),
                say("删去这一段 [[explained]]", "remove this [[explained]]"));
}

bool good(const SchemeTest& test) {
  const bool passed =
      !test.findings.has_errors() && !test.differences.empty() && test.passed() == test.differences.size();
  return passed && (!test.coverage || test.coverage->open() == 0) && (!test.mutation || test.mutation->open() == 0);
}

}  // namespace

Exit run_test(const Options& options) {
  Diagnostics findings;
  const auto root = library_or_say(options);
  if (!root) return Exit::findings;
  auto progress = std::make_unique<Progress>();
  const auto schemes = schemes_to_test(*root, options, findings);
  const auto catalogue = define::load_catalogue(*root, findings);
  script::check_formulas(catalogue, findings);
  const auto tests = test_all(catalogue, schemes, options, *progress);
  progress.reset();
  for (const auto& test : tests) {
    findings.append(test.findings);
    report_needless(test, findings);
  }
  if (!options.junit.empty()) {
    OutputFiles files;
    auto written = files.stage(options.junit, junit_xml(tests, options.language));
    if (written) written = files.commit();
    if (!written) findings.add(written.error());
  }
  if (options.suggest) write_suggestions(tests, findings);
  if (options.json) {
    print_json(tests_json(tests, findings));
  } else {
    if (!tests.empty()) show_tests(tests, options);
    show_findings(findings, options);
  }
  return findings.has_errors() || !std::ranges::all_of(tests, good) ? Exit::findings : Exit::done;
}

}  // namespace heng::app
