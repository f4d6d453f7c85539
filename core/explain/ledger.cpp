#include "explain/ledger.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace heng::explain {
namespace {

void add_cases(const LedgerSource& source, Ledger& ledger) {
  for (const auto& [scheme, cases] : source.cases) {
    for (const auto& given : cases) {
      for (auto& criterion : ledger.criteria) {
        const bool own =
            std::ranges::any_of(source.scheme->layers, [&](const auto& layer) { return layer.id == criterion.scheme; });
        if (own && given.criteria.contains(criterion.code))
          criterion.cases.push_back({scheme, given.note, given.place});
      }
    }
  }
}

LedgerCriterion entry(const LedgerSource& source, std::size_t index) {
  const auto& scheme = *source.scheme;
  const auto& criterion = scheme.criteria[index];
  LedgerCriterion made{.scheme = scheme.layers[criterion.layer].id,
                       .code = criterion.code,
                       .title = criterion.title,
                       .document = criterion.document,
                       .clause = criterion.clause,
                       .also = criterion.also,
                       .kind = criterion.kind,
                       .reference = criterion.reference,
                       .place = criterion.place,
                       .cases = {},
                       .counts = {}};
  if (source.outcomes == nullptr) return made;
  const auto& statuses = source.outcomes->criteria[index].status;
  made.statuses = &statuses;
  using evaluate::Status;
  for (const auto status :
       {Status::undetermined, Status::met, Status::not_met, Status::not_applicable, Status::scored, Status::failed})
    if (const auto found = std::count(statuses.data(), statuses.data() + statuses.size(), status); found > 0)
      made.counts[status] = static_cast<std::size_t>(found);
  return made;
}

}  // namespace

Ledger make_ledger(const define::Catalogue& catalogue, std::span<const LedgerSource> sources) {
  Ledger ledger;
  for (const auto& source : sources) {
    ledger.has_round = ledger.has_round || source.outcomes != nullptr;
    for (std::size_t i = 0; i < source.scheme->criteria.size(); ++i) {
      if (source.own_layer_only && source.scheme->criteria[i].layer + 1 != source.scheme->layers.size()) continue;
      ledger.criteria.push_back(entry(source, i));
    }
  }
  for (const auto& source : sources) add_cases(source, ledger);
  for (const auto& document : catalogue.documents) {
    LedgerDocument listed{&document, {}};
    for (const auto& clause : document.clauses) {
      listed.clauses.push_back({&clause, {}});
      for (std::size_t i = 0; i < ledger.criteria.size(); ++i) {
        const auto& criterion = ledger.criteria[i];
        if (criterion.document == document.id &&
            (criterion.clause == clause.id || std::ranges::find(criterion.also, clause.id) != criterion.also.end()))
          listed.clauses.back().criteria.push_back(i);
      }
    }
    ledger.documents.push_back(std::move(listed));
  }
  return ledger;
}

void find_gaps(const Ledger& ledger, Diagnostics& out) {
  for (const auto& [document, clauses] : ledger.documents) {
    for (const auto& [clause, criteria] : clauses) {
      const bool reason = !clause->not_judged.empty();
      const auto name = (document->number.empty() ? document->title.zh : document->number) + " " + clause->id;
      if (clause->asks() && criteria.empty() && !reason)
        out.error("ledger.not_judged", clause->place,
                  say("{0} 有要求，但没有评价项依据它", "{0} asks for something, but no criterion cites it", {name}),
                  say("在方案里加一个评价项，或在这里写 not_judged = \"原因\"",
                      "add a criterion to a scheme, or say here why not: not_judged = \"reason\""));
      if (reason && (!criteria.empty() || !clause->asks()))
        out.warning("ledger.needless_reason", clause->place,
                    say("{0} 写了 not_judged，但它已有评价项或本无要求",
                        "{0} says not_judged, but it has a criterion or asks for nothing", {name}),
                    say("删去 not_judged", "remove not_judged"));
    }
  }
  for (const auto& criterion : ledger.criteria) {
    const auto name = criterion.scheme + " " + criterion.code;
    if (criterion.clause.empty())
      out.error("ledger.no_clause", criterion.place, say("{0} 没有写依据的条款", "{0} cites no clause", {name}),
                say("加上 clause = \"…\"", "add clause = \"…\""));
    if (criterion.cases.empty())
      out.error(
          "ledger.not_tested", criterion.place,
          say("{0} 没有测试：没有案例写它应得的结果", "{0} is not tested: no case expects anything of it", {name}),
          say("在 cases.toml 里加案例，expect 里写上 {0}", "add a case to cases.toml that expects something of {0}",
              {criterion.code}));
  }
}

}  // namespace heng::explain
