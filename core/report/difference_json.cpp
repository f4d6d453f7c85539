#include "base/json.hpp"
#include "report/difference.hpp"
#include "report/finding_json.hpp"
#include "report/round_view.hpp"
#include "report/wording.hpp"

namespace heng::report {
namespace {

std::string_view measure_key(explain::Measure measure) {
  switch (measure) {
    case explain::Measure::verdict: return "verdict";
    case explain::Measure::grade: return "grade";
    case explain::Measure::rank: return "rank";
    default: return "total";
  }
}

Json change_json(const DifferenceView& view, std::size_t index) {
  const auto& change = view.difference.changes[index];
  const auto sums = totals(view, index);
  Json json{{"kind", key_of(change.kind)},
            {"name", change.name},
            {"title", to_json(change.title)},
            {"document", change.document},
            {"clause", change.clause},
            {"before", change.before.file.empty() ? Json() : to_json(change.before)},
            {"after", change.after.file.empty() ? Json() : to_json(change.after)}};
  if (!change.new_value.empty())
    json["value"] = {{"before", change.old_value}, {"after", change.new_value}, {"unit", change.unit}};
  if (!change.parts.empty()) json["parts"] = change.parts;
  json["passes"] = sums.passes;
  json["fails"] = sums.fails;
  json["points_gained"] = sums.gained;
  json["points_lost"] = -sums.lost;
  if (view.difference.shares.orders > 0)
    json["standard_error"] = {{"passes", sums.passes_error}, {"points", sums.points_error}};
  return json;
}

Json outcome(const evaluate::Outcomes& outcomes, const plan::Scheme& scheme, std::size_t subject) {
  Json json{{"verdict", key_of(outcomes.verdict[subject])}};
  const auto grade = [&](std::int16_t at) {
    return at < 0 ? Json() : Json(scheme.result.grades[static_cast<std::size_t>(at)].name);
  };
  if (!outcomes.total.empty()) json["total"] = to_json(outcomes.total.at(subject));
  if (!scheme.result.grades.empty())
    json["grade"] = {{"best", grade(outcomes.best_grade[subject])}, {"worst", grade(outcomes.worst_grade[subject])}};
  if (!outcomes.rank.empty())
    json["rank"] = {{"best", outcomes.rank[subject].best}, {"worst", outcomes.rank[subject].worst}};
  return json;
}

}  // namespace

std::string difference_json(const DifferenceView& view) {
  const auto& difference = view.difference;
  Json json{{"heng", view.version},
            {"round", view.round.title},
            {"scheme", difference.new_scheme.id},
            {"as_of", difference.new_scheme.as_of.text()},
            {"year", view.round.year},
            {"old", view.old_name},
            {"new", view.new_name},
            {"subjects", difference.subjects}};
  json["method"] = {
      {"exact", difference.shares.orders == 0}, {"runs", difference.shares.runs}, {"orders", difference.shares.orders}};
  json["changes"] = Json::array();
  for (std::size_t i = 0; i < difference.changes.size(); ++i) json["changes"].push_back(change_json(view, i));
  json["moved"] = Json::array();
  for (const auto& mover : movers(view)) {
    Json one{{"subject", view.dataset.subjects()[mover.subject]},
             {"before", outcome(difference.before, difference.old_scheme, mover.subject)},
             {"after", outcome(difference.after, difference.new_scheme, mover.subject)},
             {"by", measure_key(mover.by)},
             {"moved", mover.moved}};
    one["causes"] = Json::array();
    for (const auto& cause : mover.causes) one["causes"].push_back({{"change", cause.change}, {"part", cause.part}});
    json["moved"].push_back(std::move(one));
  }
  json["findings"] = Json::array();
  for (const auto& move : difference.findings)
    json["findings"].push_back({{"criterion", move.code},
                                {"title", to_json(move.title)},
                                {"from", key_of(move.from)},
                                {"to", key_of(move.to)},
                                {"subjects", move.subjects}});
  return dump(json, 1) + "\n";
}

}  // namespace heng::report
