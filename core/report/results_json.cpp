#include "report/results_json.hpp"

#include <algorithm>

#include "report/finding_json.hpp"
#include "report/wording.hpp"

namespace heng::report {
namespace {

constexpr std::size_t kRoundingListed = 10000;

constexpr int kFormat = 1;

Json layers(const RoundView& view) {
  auto json = Json::array();
  for (const auto& layer : view.scheme.layers) {
    const auto* document = view.catalogue.document(layer.document);
    Json entry{{"id", layer.id}, {"title", to_json(layer.title)}, {"level", layer.level}};
    entry["document"] = document == nullptr
                            ? Json(nullptr)
                            : Json{{"id", document->id},
                                   {"number", document->number},
                                   {"title", to_json(document->title)},
                                   {"issuers", document->issuers},
                                   {"issued", document->issued ? Json(document->issued->text()) : Json(nullptr)},
                                   {"status", define::name_of(document->status)}};
    json.push_back(std::move(entry));
  }
  return json;
}

Json parameters(const RoundView& view) {
  auto json = Json::array();
  for (const auto& parameter : view.scheme.parameters) {
    const auto& value = parameter.in_force;
    auto layers = Json::array();  // from the lowest up, each with what it says on that date
    for (const auto& set : parameter.history)
      layers.push_back({{"layer", view.scheme.layers[set.layer].id},
                        {"value", set.value},
                        {"from", set.from.text()},
                        {"place", to_json(Place{shown_file(view, set.place.file), set.place.line, set.place.column})}});
    json.push_back(
        {{"name", parameter.definition.name},
         {"title", to_json(parameter.definition.title)},
         {"value", value ? number_or_null(value->is) : Json(nullptr)},
         {"unit", parameter.definition.unit.text},
         {"from", value ? Json(value->from.text()) : Json(nullptr)},
         {"place", value ? to_json(Place{shown_file(view, value->place.file), value->place.line, value->place.column})
                         : Json(nullptr)},
         {"layer", view.scheme.layers[parameter.layer].id},
         {"layers", std::move(layers)},
         {"clause", parameter.definition.clause},
         {"status", define::name_of(parameter.definition.source.status)}});
  }
  return json;
}

Json head(const RoundView& view) {
  const auto counts = count(view);
  const auto* factors = view.catalogue.factors(view.scheme.factors);
  return {{"format", kFormat},
          {"program", {{"name", "heng"}, {"version", view.version}}},
          {"round",
           {{"title", view.round.title},
            {"file", view.round.file},
            {"as_of", view.scheme.as_of.text()},
            {"year", view.round.year}}},
          {"scheme",
           {{"id", view.scheme.id},
            {"title", to_json(view.scheme.title)},
            {"subject", view.scheme.subject},
            {"layers", layers(view)}}},
          {"factors", view.scheme.factors.empty()
                          ? Json(nullptr)
                          : Json{{"name", view.scheme.factors},
                                 {"title", factors == nullptr ? Json(nullptr) : to_json(factors->title)}}},
          {"parameters", parameters(view)},
          {"counts",
           {{"subjects", counts.subjects},
            {"pass", counts.pass},
            {"fail", counts.fail},
            {"undetermined", counts.undetermined},
            {"data_errors", counts.data_errors},
            {"data_warnings", counts.data_warnings},
            {"data_notes", counts.data_notes}}}};
}

Json data_findings(const RoundView& view) {
  auto json = Json::array();
  for (const auto& finding : view.dataset.findings()) json.push_back(to_json(finding, view.dataset));
  return json;
}

}  // namespace

ResultsJson::ResultsJson(const RoundView& view)
    : view_(view), rounding_(explain::rounding_of_totals(view.scheme, view.outcomes)) {
  auto json = head(view);
  if (!view.read_at.empty()) json["read_at"] = view.read_at;
  json["tables"] = Json::array();
  for (const auto& table : view.dataset.tables()) json["tables"].push_back(to_json(table));
  json["data_findings"] = data_findings(view);
  text_ = dump(json, 1);
  text_.resize(text_.rfind("\n}"));
  text_ += ",\n \"subjects\": [";
}

void ResultsJson::add(const explain::SubjectReport& report) {
  append(to_json(report, view_));
  for (auto& each : explain::rounding_of_criteria(view_.scheme, report)) rounding_.push_back(std::move(each));
}
void ResultsJson::add(std::size_t subject) { append(outcome_json(subject, view_)); }

void ResultsJson::append(const Json& subject) {
  text_ += subjects_++ == 0 ? "\n" : ",\n";
  text_ += dump(subject);
}

std::string ResultsJson::finish() {
  auto rounding = Json::array();
  for (std::size_t i = 0; i < std::min(rounding_.size(), kRoundingListed); ++i)
    rounding.push_back(to_json(rounding_[i], view_));
  return std::move(text_) + "\n ],\n \"left_out\": " + std::to_string(view_.dataset.size() - subjects_) +
         ",\n \"rounding\": " + dump(rounding) + "\n}\n";
}

}  // namespace heng::report
