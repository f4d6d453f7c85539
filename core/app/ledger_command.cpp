// heng ledger [SCHEME… or ROUND]

#include <algorithm>
#include <deque>
#include <filesystem>

#include "app/commands.hpp"
#include "app/findings_output.hpp"
#include "app/ledger.hpp"
#include "app/locations.hpp"
#include "app/terminal.hpp"
#include "base/files.hpp"
#include "base/text.hpp"
#include "report/ledger_json.hpp"
#include "report/wording.hpp"
#include "script/formula.hpp"

namespace heng::app {
namespace {

/// Only documents that a criterion cites: of these schemes, where any are named.
void keep_cited(explain::Ledger& ledger, const std::vector<std::string>& schemes) {
  std::erase_if(ledger.documents, [&](const explain::LedgerDocument& listed) {
    return std::ranges::none_of(ledger.criteria, [&](const auto& criterion) {
      const bool named = schemes.empty() || std::ranges::find(schemes, criterion.scheme) != schemes.end();
      return named && criterion.document == listed.document->id;
    });
  });
}

struct Tally {
  std::size_t clauses = 0, asking = 0, judged = 0, explained = 0;
};

Tally tally(const explain::LedgerDocument& listed) {
  Tally tally;
  for (const auto& [clause, criteria] : listed.clauses) {
    ++tally.clauses;
    if (!clause->asks()) continue;
    ++tally.asking;
    if (!criteria.empty()) ++tally.judged;
    if (criteria.empty() && !clause->not_judged.empty()) ++tally.explained;
  }
  return tally;
}

std::string head(const explain::LedgerDocument& listed, Language language) {
  const auto& document = *listed.document;
  const auto count = tally(listed);
  const auto title =
      document.number.empty() ? document.title.in(language) : document.number + "  " + document.title.in(language);
  return coloured(title, Colour::bold) + "\n  " +
         say("条款 {0}，其中有要求的 {1}：有评价项 {2}，说明了为什么不评 {3}，缺 {4}",
             "{0} clauses, {1} ask for something: {2} have criteria, {3} say why not, {4} missing",
             {std::to_string(count.clauses), std::to_string(count.asking), std::to_string(count.judged),
              std::to_string(count.explained), std::to_string(count.asking - count.judged - count.explained)})
             .in(language) +
         "\n";
}

std::string criterion_line(const explain::LedgerCriterion& criterion, Language language) {
  auto line = "      ← " + criterion.scheme + " " + criterion.code + "  " + criterion.title.in(language) + "  " +
              say("测试 {0}", "{0} case(s)", {std::to_string(criterion.cases.size())}).in(language);
  for (const auto& [status, count] : criterion.counts)
    line += "  " + explain::status_name(status, criterion.kind, language) + " " + std::to_string(count);
  return line + "\n";
}

/// Document → clause → criteria.
std::string clauses_text(const explain::Ledger& ledger, const explain::LedgerDocument& listed, Language language) {
  std::string text;
  for (const auto& [clause, criteria] : listed.clauses) {
    text += "    " + clause->id + "  [" + report::kind_name(clause->kind, language) + "]  " +
            clause->title.in(language) + "\n";
    for (const auto index : criteria) text += criterion_line(ledger.criteria[index], language);
    if (!clause->not_judged.empty()) text += "      – " + clause->not_judged.in(language) + "\n";
  }
  return text;
}

/// Criterion → document and clause.
std::string criteria_text(const explain::Ledger& ledger, const std::vector<std::string>& schemes, Language language) {
  std::string text, scheme;
  for (const auto& criterion : ledger.criteria) {
    if (!schemes.empty() && std::ranges::find(schemes, criterion.scheme) == schemes.end()) continue;
    if (criterion.scheme != scheme) text += "\n" + coloured(scheme = criterion.scheme, Colour::bold) + "\n";
    text += "    " + criterion.code + " → " + criterion.document + " " + criterion.clause + "  " +
            say("测试 {0}", "{0} case(s)", {std::to_string(criterion.cases.size())}).in(language) + "\n";
  }
  return text;
}

Exit finish(const explain::Ledger& ledger, const Diagnostics& findings, std::span<const std::string> subjects,
            const Options& options) {
  if (options.json) {
    auto json = report::to_json(ledger, subjects);
    json["errors"] = findings.count(Severity::error);
    json["findings"] = findings_json(findings);
    print_json(json);
  } else {
    const bool brief = options.words.empty();
    for (const auto& listed : ledger.documents)
      print(head(listed, options.language) + (brief ? "" : clauses_text(ledger, listed, options.language)));
    const bool round = ledger.has_round;
    if (!brief) print(criteria_text(ledger, round ? std::vector<std::string>{} : options.words, options.language));
    show_findings(findings, options);
    if (!round && !findings.has_errors())
      print(say("台账没有缺口", "the ledger has no gap").in(options.language) + "\n");
  }
  return findings.has_errors() ? Exit::findings : Exit::done;
}

Exit schemes_ledger(const Options& options) {
  Diagnostics findings;
  const auto root = library_or_say(options);
  if (!root) return Exit::findings;
  const auto catalogue = define::load_catalogue(*root, findings);
  script::check_formulas(catalogue, findings);
  const auto ids = script::scheme_ids(*root);
  for (const auto& id : options.words)
    if (std::ranges::find(ids, id) == ids.end())
      findings.error("app.unknown_scheme", {}, say("没有方案 {0}", "there is no scheme {0}", {quoted(id)}),
                     script::suggested_scheme(id, ids));
  std::deque<plan::Scheme> schemes;
  std::vector<explain::LedgerSource> sources;
  for (const auto& id : ids) {  // all of them: a clause may be judged by any
    auto scheme = script::load_scheme({&catalogue, id, {}, {}, {}}, findings);
    if (!scheme) continue;
    schemes.push_back(std::move(*scheme));
    sources.push_back({&schemes.back(), cases_of(schemes.back(), findings), true, nullptr});
    std::erase_if(sources.back().cases, [&](const auto& layer) { return layer.first != id; });
  }
  auto ledger = explain::make_ledger(catalogue, sources);
  if (!options.words.empty()) keep_cited(ledger, options.words);
  explain::find_gaps(ledger, findings);
  return finish(ledger, findings, {}, options);
}

Exit ledger_of_round(const Options& options) {
  Diagnostics findings;
  Progress progress;
  const auto loaded = load(options.words[0], options, Depth::data, progress, findings);
  if (findings.has_errors() || !loaded->scheme) {
    show_findings(findings, options);
    return Exit::findings;
  }
  const auto evaluation = evaluated(*loaded, options);
  const auto ledger = round_ledger(*loaded, *evaluation, findings);
  return finish(ledger, findings, loaded->dataset.subjects(), options);
}

}  // namespace

std::map<std::string, std::vector<define::Case>> cases_of(const plan::Scheme& scheme, Diagnostics& out) {
  std::map<std::string, std::vector<define::Case>> cases;
  for (const auto& layer : scheme.layers) {
    const auto file = layer.folder + "/cases.toml";
    std::error_code error;
    if (!std::filesystem::is_regular_file(file, error)) continue;
    if (const auto text = read_file(file))
      cases[layer.id] = define::read_cases(*text, file, out).cases;
    else
      out.add(text.error());
  }
  return cases;
}

explain::Ledger round_ledger(const LoadedRound& loaded, const Evaluation& evaluation, Diagnostics& out) {
  const explain::LedgerSource source{&*loaded.scheme, cases_of(*loaded.scheme, out), false, &evaluation.outcomes()};
  auto ledger = explain::make_ledger(loaded.catalogue, {&source, 1});
  keep_cited(ledger, {});
  return ledger;
}

Exit run_ledger(const Options& options) {
  const bool round = std::ranges::any_of(options.words, [](const auto& each) { return each.ends_with(".toml"); });
  if (!round) return schemes_ledger(options);
  if (options.words.size() == 1) return ledger_of_round(options);
  Diagnostics findings;
  findings.error("app.usage", {}, say("heng ledger 一次只看一个批次", "heng ledger takes one round at a time"));
  show_findings(findings, options);
  return Exit::usage;
}

}  // namespace heng::app
