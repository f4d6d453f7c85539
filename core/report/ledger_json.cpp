#include "report/ledger_json.hpp"

#include "report/finding_json.hpp"
#include "report/wording.hpp"

namespace heng::report {
namespace {

Json criterion_json(const explain::LedgerCriterion& criterion, std::span<const std::string> names) {
  Json json{{"scheme", criterion.scheme},
            {"code", criterion.code},
            {"title", to_json(criterion.title)},
            {"kind", key_of(criterion.kind)},
            {"reference", criterion.reference},
            {"document", criterion.document},
            {"clause", criterion.clause},
            {"place", to_json(criterion.place)},
            {"cases", Json::array()}};
  for (const auto& each : criterion.cases)
    json["cases"].push_back({{"scheme", each.scheme}, {"note", each.note}, {"place", to_json(each.place)}});
  if (names.empty() || criterion.statuses == nullptr) return json;
  auto& subjects = json["subjects"] = Json::object();
  for (const auto& [status, count] : criterion.counts) subjects[std::string(key_of(status))] = Json::array();
  for (std::size_t i = 0; i < names.size(); ++i)
    subjects[std::string(key_of((*criterion.statuses)[i]))].push_back(names[i]);
  return json;
}

Json clause_json(const explain::LedgerClause& entry, const explain::Ledger& ledger) {
  Json json{{"id", entry.clause->id},
            {"kind", key_of(entry.clause->kind)},
            {"title", to_json(entry.clause->title)},
            {"place", to_json(entry.clause->place)},
            {"criteria", Json::array()}};
  if (!entry.clause->not_judged.empty()) json["not_judged"] = to_json(entry.clause->not_judged);
  for (const auto index : entry.criteria)
    json["criteria"].push_back({{"scheme", ledger.criteria[index].scheme}, {"code", ledger.criteria[index].code}});
  return json;
}

}  // namespace

Json to_json(const explain::Ledger& ledger, std::span<const std::string> subjects) {
  Json json{{"documents", Json::array()}, {"criteria", Json::array()}};
  for (const auto& [document, clauses] : ledger.documents) {
    Json listed{{"id", document->id},
                {"number", document->number},
                {"title", to_json(document->title)},
                {"clauses", Json::array()}};
    for (const auto& clause : clauses) listed["clauses"].push_back(clause_json(clause, ledger));
    json["documents"].push_back(std::move(listed));
  }
  for (const auto& criterion : ledger.criteria) json["criteria"].push_back(criterion_json(criterion, subjects));
  return json;
}

}  // namespace heng::report
