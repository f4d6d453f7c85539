// heng package ROUND --out DIR: screens at the round's layer, and writes what the level above needs to judge again.

#include <stdlib.h>

#include <algorithm>
#include <filesystem>

#include "app/commands.hpp"
#include "app/findings_output.hpp"
#include "app/observations_csv.hpp"
#include "app/recommendation.hpp"
#include "app/round_run.hpp"
#include "app/terminal.hpp"
#include "base/files.hpp"
#include "base/text.hpp"
#include "report/results_csv.hpp"

namespace heng::app {
namespace {

namespace fs = std::filesystem;
constexpr std::string_view kPackageMark = "# heng package";      // what a package's round.toml begins with
constexpr std::string_view kMark = "\xEF\xBB\xBF";               // without it spreadsheets do not take a CSV for UTF-8
using Files = std::vector<std::pair<std::string, std::string>>;  // name → content

Bilingual verdict_title(evaluate::Verdict verdict) {
  return verdict == evaluate::Verdict::pass   ? Bilingual{"通过", "pass"}
         : verdict == evaluate::Verdict::fail ? Bilingual{"不通过", "fail"}
                                              : Bilingual{"待定", "undetermined"};
}

std::string quoted_toml(const std::string& text) {
  std::string made = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') made += '\\';
    if (c == '\n' || c == '\r')
      made += ' ';
    else
      made += c;
  }
  return made + "\"";
}

std::string round_toml(const LoadedRound& loaded, const plan::Scheme& national, bool sheets) {
  const auto& round = *loaded.round;
  std::string toml = std::string(kPackageMark) +
                     "：省级推荐的对象，按国家方案重新评价。Recommended subjects, to be judged again by the national "
                     "scheme.\n\n[round]\n";
  toml += "title  = " + quoted_toml(round.title) + "\nscheme = " + quoted_toml(national.id) +
          "\nas_of  = " + loaded.scheme->as_of.text() + "\nyear   = " + std::to_string(round.year) + "\n";
  if (!loaded.scheme->factors.empty()) toml += "factors = " + quoted_toml(loaded.scheme->factors) + "\n";
  toml +=
      "\n[[data]]\nsource           = \"csv\"\npath             = \"observations.csv\"\nlayout           = "
      "\"long\"\nsubject          = " +
      quoted_toml(std::string(kSubjectHeader)) + "\nindicator_column = " + quoted_toml(std::string(kIndicatorHeader)) +
      "\nvalue_column     = " + quoted_toml(std::string(kValueHeader)) +
      "\nunit_column      = " + quoted_toml(std::string(kUnitHeader)) +
      "\nyear_column      = " + quoted_toml(std::string(kYearHeader)) + "\nnote_columns     = [" +
      quoted_toml(std::string(kOriginHeader)) + "]\n";
  if (sheets)
    toml += "\n[[panel]]\nsource  = \"csv\"\npath    = \"sheets.csv\"\nsubject = " +
            quoted_toml(std::string(kSubjectHeader)) + "\nexpert  = \"专家\"\nexcused = \"回避\"\n";
  return toml;
}

class Package {
 public:
  Package(const LoadedRound& loaded, const report::RoundView& view, const National& national,
          const Recommendation& list)
      : loaded_(loaded), view_(view), national_(national), list_(list) {
    for (const auto& one : list.chosen) subjects_.push_back(one.subject);
    for (const auto& criterion : national.scheme->criteria)
      if (criterion.kind == plan::CriterionKind::panel) panels_.push_back(criterion.code);
  }

  Files files() const {
    Files made{
        {"observations.csv", std::string(kMark) + observations_csv(loaded_.catalogue, loaded_.dataset, subjects_)}};
    const auto sheets = sheets_csv(loaded_.dataset, subjects_, panels_);
    if (!sheets.empty()) made.emplace_back("sheets.csv", std::string(kMark) + sheets);
    made.emplace_back("round.toml", round_toml(loaded_, *national_.scheme, !sheets.empty()));
    made.emplace_back("recommendation.csv", csv());
    made.emplace_back("recommendation.json", dump(json(), 1) + "\n");
    return made;
  }

  Json json() const {
    const auto& rule = loaded_.scheme->recommendation;
    Json chosen = Json::array(), others = Json::array();
    for (const auto& one : list_.chosen) {
      chosen.push_back(entry(one));
      chosen.back()["rank"] = chosen.size();
    }
    for (const auto& one : list_.others) others.push_back(entry(one));
    return {
        {"format", 1},
        {"title", loaded_.round->title},
        {"scheme", loaded_.scheme->id},
        {"base", national_.scheme->id},
        {"as_of", loaded_.scheme->as_of.text()},
        {"year", loaded_.round->year},
        {"quota",
         {{"at_least", list_.least}, {"at_most", list_.most}, {"document", rule.document}, {"clause", rule.clause}}},
        {"recommended", std::move(chosen)},
        {"not_recommended", std::move(others)}};
  }

  std::string text(Language language) const {
    std::string text;
    for (std::size_t i = 0; i < list_.chosen.size(); ++i) {
      const auto& one = list_.chosen[i];
      text += "  " + std::to_string(i + 1) + "  " + name(one) + "  " + one.reason.in(language) + "\n";
    }
    for (const auto& one : list_.others)
      text += coloured("  –  " + name(one) + "  " + one.reason.in(language), Colour::soft) + "\n";
    return text;
  }

  evaluate::Verdict national_verdict(std::size_t subject) const {
    return national_.evaluation->outcomes().verdict[subject];
  }
  const std::vector<std::size_t>& subjects() const { return subjects_; }

 private:
  const std::string& name(const Recommendation::Place& one) const { return loaded_.dataset.subjects()[one.subject]; }

  Json entry(const Recommendation::Place& one) const {
    Json made{{"subject", name(one)},
              {"verdict", verdict_title(view_.outcomes.verdict[one.subject]).en},
              {"national_verdict", verdict_title(national_verdict(one.subject)).en},
              {"reason", {{"zh", one.reason.zh}, {"en", one.reason.en}}}};
    const auto put = [&](const char* key, const evaluate::Bounds& points) {
      if (!points.empty()) made[key] = {points.at(one.subject).low, points.at(one.subject).high};
    };
    put("total", view_.outcomes.total);
    put("local_total", view_.outcomes.local_total);
    put("national_total", national_.evaluation->outcomes().total);
    return made;
  }

  std::string csv() const {
    std::string made = std::string(kMark) + "序号,评价对象,推荐理由,省级结论,国家结论\r\n";
    for (std::size_t i = 0; i < list_.chosen.size(); ++i) {
      const auto& one = list_.chosen[i];
      made += std::to_string(i + 1) + "," + report::csv_cell(name(one)) + "," + report::csv_cell(one.reason.zh) + "," +
              verdict_title(view_.outcomes.verdict[one.subject]).zh + "," +
              verdict_title(national_verdict(one.subject)).zh + "\r\n";
    }
    return made;
  }

  const LoadedRound& loaded_;
  const report::RoundView& view_;
  const National& national_;
  const Recommendation& list_;
  std::vector<std::size_t> subjects_;
  std::vector<std::string> panels_;
};

/// Reads the package back as the level above would, and compares the verdicts.
void check_again(const Package& package, const Files& files, const LoadedRound& loaded, const Options& options,
                 Diagnostics& out) {
  std::string folder = (fs::temp_directory_path() / "heng-package-XXXXXX").string();
  if (mkdtemp(folder.data()) == nullptr) {
    out.error("app.package_check", {.file = folder}, {"不能建临时文件夹", "cannot make a temporary folder"});
    return;
  }
  OutputFiles staged;
  for (const auto& [name, content] : files)
    if (auto written = staged.stage(folder + "/" + name, content); !written) out.add(written.error());
  if (auto written = staged.commit(); !written) out.add(written.error());
  Options again = options;
  again.as_of.reset();
  again.library = loaded.catalogue.root;
  Progress quiet;
  Diagnostics findings;
  const auto read = load(folder + "/round.toml", again, Depth::data, quiet, findings);
  for (const auto& finding : findings.items())
    if (finding.severity == Severity::error) out.add(finding);
  if (read->scheme && !findings.has_errors()) {
    const auto evaluation = evaluated(*read, again);
    for (const std::size_t subject : package.subjects()) {
      const auto& name = loaded.dataset.subjects()[subject];
      const auto at = read->dataset.find(name);
      if (at && evaluation->outcomes().verdict[*at] == package.national_verdict(subject)) continue;
      out.error("app.package_differs", {},
                say("{0} 重新读出来结论不同：推荐包没有写出",
                    "{0} is judged otherwise when read back: the package was not written", {quoted(name)}));
    }
  }
  std::error_code error;
  fs::remove_all(folder, error);
}

Exit finish(Diagnostics& findings, const Options& options) {
  show_findings(findings, options);
  return Exit::findings;
}

/// The folder may hold an older package, and no round that somebody wrote.
Result<void> may_write(const std::string& folder) {
  const auto path = folder + "/round.toml";
  std::error_code error;
  if (!fs::exists(path, error)) return {};
  const auto there = read_file(path);
  if (there && there->starts_with(kPackageMark)) return {};
  return failure("app.exists", {path},
                 say("已经有一个批次，不覆盖", "there is a round already, which is not overwritten"),
                 say("用 --out 写另一个文件夹", "name another folder with --out"));
}

}  // namespace

Exit run_package(const Options& options) {
  Diagnostics findings;
  auto progress = std::make_unique<Progress>();
  const auto loaded = load(options.words[0], options, Depth::data, *progress, findings);
  progress.reset();
  if (findings.has_errors() || !loaded->scheme) return finish(findings, options);
  const auto evaluation = evaluated(*loaded, options);
  const auto view = view_of(*loaded, *evaluation, options);
  const auto list = recommend(view, findings);
  const auto national = judged_nationally(*loaded, options);
  if (!list || !national) return finish(findings, options);

  const Package package(*loaded, view, *national, *list);
  const auto files = package.files();
  check_again(package, files, *loaded, options, findings);
  if (findings.has_errors()) return finish(findings, options);
  if (auto free = may_write(options.out); !free) findings.add(free.error());
  if (findings.has_errors()) return finish(findings, options);
  OutputFiles staged;
  for (const auto& [name, content] : files)
    if (auto written = staged.stage(options.out + "/" + name, content); !written) findings.add(written.error());
  if (!findings.has_errors())
    if (auto written = staged.commit(); !written) findings.add(written.error());
  if (findings.has_errors()) return finish(findings, options);
  if (options.json) {
    print_json(package.json());
  } else {
    show_findings(findings, options);
    print(package.text(options.language) +
          say("推荐包：{0}（上级用 heng evaluate {0}/round.toml 重新评价）",
              "package: {0} (the level above runs heng evaluate {0}/round.toml)", {options.out})
              .in(options.language) +
          "\n");
  }
  return data_errors(loaded->dataset) > 0 ? Exit::data : Exit::done;
}

}  // namespace heng::app
