#include "report/finding_json.hpp"

#include <cmath>

#include "report/wording.hpp"

namespace heng::report {
namespace {

Json shown_unit(const explain::Shown& shown) { return shown.unit.empty() ? Json("1") : Json(shown.unit); }

std::string_view key_of_sign(explain::Sign sign) {
  switch (sign) {
    case explain::Sign::at_least: return "at_least";
    case explain::Sign::at_most: return "at_most";
    case explain::Sign::more_than: return "more_than";
    case explain::Sign::less_than: return "less_than";
    case explain::Sign::equals: return "equals";
    case explain::Sign::differs: return "differs";
    case explain::Sign::is_yes: return "is_yes";
    case explain::Sign::is_no: return "is_no";
    case explain::Sign::is_known: return "is_known";
    case explain::Sign::is_missing: return "is_missing";
  }
  return {};
}

Json truth(Truth value) {
  if (value == Truth::unknown) return nullptr;
  return value == Truth::yes;
}

Json limit(const explain::Limit& of, const RoundView& view) {
  Json json{{"value", number_or_null(of.value)}, {"unit", shown_unit(of.shown)}};
  if (!of.text.empty()) json["text"] = of.text;
  json["parameter"] = of.parameter.empty() ? Json(nullptr) : Json(of.parameter);
  json["place"] = to_json(Place{shown_file(view, of.place.file), of.place.line, of.place.column});
  json["clause"] = of.clause.empty() ? Json(nullptr) : Json(of.clause);
  json["layer"] = of.layer < view.scheme.layers.size() ? Json(view.scheme.layers[of.layer].id) : Json(nullptr);
  json["from"] = of.from ? Json(of.from->text()) : Json(nullptr);
  json["status"] = define::name_of(of.status);
  return json;
}

Json band(const explain::BandUsed& of, const RoundView& view) {
  return {{"value", to_json(of.value, view.dataset)},
          {"from", of.from ? limit(*of.from, view) : Json(nullptr)},
          {"below", of.below ? limit(*of.below, view) : Json(nullptr)},
          {"certain", of.certain}};
}

Json distance(const explain::Distance& of, const explain::Shown& shown, const RoundView& view) {
  Json json{{"gap", number_or_null(of.gap)}, {"unit", shown_unit(shown)}, {"too_high", of.too_high}};
  if (of.lever) {
    json["lever"] = {{"code", of.lever->code},
                     {"title", to_json(of.lever->title)},
                     {"change", number_or_null(of.lever_change)},
                     {"unit", shown_unit(of.lever->shown)},
                     {"value", to_json(*of.lever, view.dataset)}};
  }
  return json;
}

Json reason(const explain::Reason& of, const RoundView& view) {
  Json json{{"met", truth(of.met)}, {"sign", key_of_sign(of.sign)}, {"value", to_json(of.value, view.dataset)}};
  json["limit"] = of.limit ? limit(*of.limit, view) : Json(nullptr);
  if (of.band) json["band"] = band(*of.band, view);
  if (of.distance) json["distance"] = distance(*of.distance, of.value.shown, view);
  return json;
}

Json reasons(const std::vector<explain::Reason>& of, const RoundView& view) {
  auto json = Json::array();
  for (const auto& each : of) json.push_back(reason(each, view));
  return json;
}

Json values(const std::vector<explain::Value>& of, const RoundView& view) {
  auto json = Json::array();
  for (const auto& each : of) json.push_back(to_json(each, view.dataset));
  return json;
}

Json limits(const std::vector<explain::Limit>& of, const RoundView& view) {
  auto json = Json::array();
  for (const auto& each : of) json.push_back(limit(each, view));
  return json;
}

Json sheets(const std::vector<explain::SheetUse>& of, const RoundView& view) {
  auto json = Json::array();
  for (const auto& use : of) {
    json.push_back({{"expert", use.sheet.expert},
                    {"points", use.sheet.points ? number_or_null(*use.sheet.points) : Json(nullptr)},
                    {"excused", use.sheet.excused},
                    {"counted", use.counted},
                    {"cell", to_json(use.sheet.cell, {}, view.dataset)}});
  }
  return json;
}

Json clause(const plan::Criterion& criterion, const RoundView& view) {
  if (criterion.clause.empty()) return nullptr;
  const auto* document = document_of(view, criterion);
  const auto* found = clause_of(view, criterion);
  return {{"document", document == nullptr ? criterion.document : document->id},
          {"id", criterion.clause},
          {"also", criterion.also},
          {"title", found == nullptr ? Json(nullptr) : to_json(found->title)},
          {"text", found == nullptr ? Json(nullptr) : Json(found->text)}};
}

Json asks(const explain::SubjectReport& report, const RoundView& view) {
  auto json = Json::array();
  for (const auto& ask : report.asks) {
    auto waiting = Json::array();
    for (const auto criterion : ask.criteria) waiting.push_back(view.scheme.criteria[criterion].code);
    json.push_back({{"code", ask.code},
                    {"title", to_json(ask.title)},
                    {"year", ask.year},
                    {"unit", shown_unit(ask.shown)},
                    {"range", to_json(ask.range)},
                    {"can_decide", ask.can_decide},
                    {"moves", number_or_null(ask.moves)},
                    {"criteria", std::move(waiting)}});
  }
  return json;
}

Json grade_json(const std::string& best, const std::string& worst) {
  if (best.empty() && worst.empty()) return nullptr;
  return {{"best", best}, {"worst", worst}};
}

Json groups(const explain::SubjectReport& report, const RoundView& view) {
  const auto fixed = [&](plan::NodeId node) {
    const auto number = node == plan::kNoNode ? std::nullopt : view.scheme.graph.fixed_value(node);
    return number ? number_or_null(*number) : Json(nullptr);
  };
  auto json = Json::array();
  for (std::size_t i = 0; i < view.scheme.groups.size(); ++i) {
    const auto& group = view.scheme.groups[i];
    const auto points = i < report.groups.size() ? report.groups[i] : std::nullopt;
    json.push_back({{"code", group.code},
                    {"title", to_json(group.title)},
                    {"points", points ? to_json(*points) : Json(nullptr)},
                    {"weight", fixed(group.weight)},
                    {"cap", fixed(group.cap)},
                    {"floor", fixed(group.floor)}});
  }
  return json;
}

}  // namespace

/// Never -0.
Json number_or_null(double value) { return std::isfinite(value) ? Json(value == 0 ? 0.0 : value) : Json(nullptr); }

std::string_view key_of(data::Missing missing) {
  switch (missing) {
    case data::Missing::no: return "no";
    case data::Missing::absent: return "absent";
    case data::Missing::blank: return "blank";
    case data::Missing::not_applicable: return "not_applicable";
    case data::Missing::invalid: return "invalid";
  }
  return {};
}

Json to_json(const Bilingual& text) { return {{"zh", text.in(Language::zh)}, {"en", text.in(Language::en)}}; }

Json to_json(const Interval& interval) {
  return {{"low", number_or_null(interval.low)}, {"high", number_or_null(interval.high)}};
}

Json to_json(const Place& place) { return {{"file", place.file}, {"line", place.line}, {"column", place.column}}; }

Json to_json(const Diagnostic& diagnostic) {
  Json json{{"severity", key_of(diagnostic.severity)}, {"code", diagnostic.code}};
  json.update(to_json(diagnostic.place));
  json["length"] = diagnostic.place.length;
  json["message"] = to_json(diagnostic.message);
  json["hint"] = diagnostic.hint.empty() ? Json(nullptr) : to_json(diagnostic.hint);
  return json;
}

Json to_json(const data::Cell& cell, const std::string& text, const data::Dataset& dataset) {
  if (!cell.exists() || cell.table >= dataset.tables().size()) return nullptr;
  const auto& table = dataset.tables()[cell.table];
  Json json{{"table", cell.table}, {"source", table.source},
            {"file", table.file},  {"sheet", table.sheet.empty() ? Json(nullptr) : Json(table.sheet)},
            {"row", cell.row},     {"column", cell.column}};
  json["text"] = text.empty() ? Json(nullptr) : Json(text);
  return json;
}

Json to_json(const data::Table& table) {
  return {{"source", table.source},
          {"file", table.file.empty() ? Json(nullptr) : Json(table.file)},
          {"sha256", table.sha256.empty() ? Json(nullptr) : Json(table.sha256)},
          {"sheet", table.sheet.empty() ? Json(nullptr) : Json(table.sheet)},
          {"precedence", table.precedence == 0 ? Json(nullptr) : Json(table.precedence)}};
}

Json to_json(const data::DataFinding& finding, const data::Dataset& dataset) {
  auto json = to_json(finding.diagnostic);
  json["subject"] = finding.subject.empty() ? Json(nullptr) : Json(finding.subject);
  json["cell"] = to_json(finding.cell, {}, dataset);
  return json;
}

Json to_json(const explain::Value& value, const data::Dataset& dataset) {
  Json json{{"code", value.code.empty() ? Json(nullptr) : Json(value.code)},
            {"title", to_json(value.title)},
            {"year", value.year == 0 ? Json(nullptr) : Json(value.year)},
            {"value", value.value.is_point() ? number_or_null(value.value.low) : Json(nullptr)},
            {"low", number_or_null(value.value.low)},
            {"high", number_or_null(value.value.high)},
            {"unit", shown_unit(value.shown)},
            {"percent", value.shown.percent},
            {"text", value.text.empty() ? Json(nullptr) : Json(value.text)},
            {"missing", value.missing ? Json(key_of(value.why)) : Json(nullptr)},
            {"approximate", value.approximate},
            {"computed", value.computed},
            {"status", define::name_of(value.status)},
            {"cell", to_json(value.cell, value.text, dataset)}};
  if (value.unrounded) json["unrounded"] = to_json(*value.unrounded);
  if (!value.others.empty()) {
    auto others = Json::array();
    for (const auto& other : value.others) {
      others.push_back(
          {{"value", other.missing == data::Missing::no && other.value.is_point() ? number_or_null(other.value.low)
                                                                                  : Json(nullptr)},
           {"missing", other.missing == data::Missing::no ? Json(nullptr) : Json(key_of(other.missing))},
           {"cell", to_json(other.cell, other.text, dataset)}});
    }
    json["others"] = std::move(others);
  }
  if (!value.parts.empty()) {
    auto parts = Json::array();
    for (const auto& part : value.parts) parts.push_back(to_json(part, dataset));
    json["parts"] = std::move(parts);
  }
  return json;
}

Json to_json(const explain::Finding& finding, const RoundView& view) {
  const auto& criterion = view.scheme.criteria[finding.criterion];
  Json json{
      {"criterion", criterion.code},
      {"kind", key_of(criterion.kind)},
      {"title", to_json(criterion.title)},
      {"status", key_of(finding.status)},
      {"sentence", explain::finding_sentence(finding, view.telling())},
      {"group", criterion.group.empty() ? Json(nullptr) : Json(criterion.group)},
      {"reference", criterion.reference},
      {"decides", finding.decides},
      {"relative", finding.relative},
      {"points", finding.points ? to_json(*finding.points) : Json(nullptr)},
      {"full", finding.full ? number_or_null(*finding.full) : Json(nullptr)},
      {"clause", clause(criterion, view)},
      {"layer", view.scheme.layers[criterion.layer].id},
      {"rule", to_json(Place{shown_file(view, criterion.place.file), criterion.place.line, criterion.place.column})},
      {"reasons", reasons(finding.reasons, view)}};
  if (!finding.when.empty()) json["when"] = reasons(finding.when, view);
  if (finding.no_band) json["no_band"] = band(*finding.no_band, view);
  if (finding.scale)
    json["scale"] = {{"rule", finding.scale->rule.empty() ? Json(nullptr) : to_json(finding.scale->rule)},
                     {"values", values(finding.scale->values, view)},
                     {"limits", limits(finding.scale->limits, view)}};
  if (!finding.undefined.empty()) json["undefined"] = to_json(finding.undefined);
  if (!finding.sheets.empty()) {
    json["valid_sheets"] = finding.valid_sheets;
    json["sheets"] = sheets(finding.sheets, view);
  }
  if (!finding.notes.empty()) json["notes"] = finding.notes;
  if (finding.failure) json["failure"] = to_json(*finding.failure);
  json["unverified"] = finding.unverified;
  json["rounding_decides"] = finding.rounding_decides;
  return json;
}

/// What the lowest layer's scheme alone says of a subject; nothing where the scheme extends none.
Json national(const RoundView& view, std::size_t subject) {
  if (view.national == nullptr) return nullptr;
  Json json{{"scheme", view.scheme.layers.front().id}, {"verdict", key_of(view.national->verdict[subject])}};
  if (has_national_points(view)) json["total"] = to_json(view.national->total.at(subject));
  return json;
}

Json to_json(const explain::SubjectReport& report, const RoundView& view) {
  auto findings = Json::array();
  for (const auto& finding : report.findings) findings.push_back(to_json(finding, view));
  auto notes = Json::array();
  for (const auto& [header, text] : report.notes) notes.push_back({{"header", header}, {"text", text}});
  Json json{{"name", report.name},
            {"verdict", key_of(report.verdict)},
            {"explained", true},
            {"sentence", explain::verdict_sentence(report, view.telling())},
            {"settled_despite_gaps", report.settled_despite_gaps},
            {"unverified", report.unverified},
            {"total", report.total ? to_json(*report.total) : Json(nullptr)},
            {"full", report.full ? number_or_null(*report.full) : Json(nullptr)}};
  if (report.exact_total) json["exact_total"] = to_json(*report.exact_total);
  if (!report.pass.empty()) json["pass"] = reasons(report.pass, view);
  if (report.local_total) json["local_total"] = to_json(*report.local_total);
  if (view.national != nullptr) json["national"] = national(view, report.subject);
  json["grade"] = grade_json(report.best_grade.zh, report.worst_grade.zh);
  json["rank"] = report.rank.best == 0 ? Json(nullptr) : Json{{"best", report.rank.best}, {"worst", report.rank.worst}};
  for (const auto& [value, less_first] : report.then_by)
    json["rank"]["then_by"].push_back({{"less_first", less_first}, {"value", to_json(value, view.dataset)}});
  json["groups"] = groups(report, view);
  json["findings"] = std::move(findings);
  json["asks"] = asks(report, view);
  json["notes"] = std::move(notes);
  return json;
}

Json to_json(const explain::RoundingCase& each, const RoundView& view) {
  const char* names[] = {"criterion", "grade", "pass", "tie"};
  const bool total = each.what != explain::RoundingCase::What::criterion;
  return {{"subject", view.dataset.subjects()[each.subject]},
          {"what", names[static_cast<int>(each.what)]},
          {"criterion", total ? Json(nullptr) : Json(view.scheme.criteria[each.criterion].code)},
          {"exact", total ? number_or_null(each.exact) : Json(nullptr)},
          {"rounded", total ? number_or_null(each.rounded) : Json(nullptr)},
          {"before", to_json(each.before)},
          {"after", to_json(each.after)}};
}

Json outcome_json(std::size_t subject, const RoundView& view) {
  const auto& outcomes = view.outcomes;
  const auto bounds = [&](const evaluate::Bounds& of) { return of.empty() ? Json(nullptr) : to_json(of.at(subject)); };
  auto groups = Json::array();
  for (std::size_t i = 0; i < view.scheme.groups.size(); ++i) {
    groups.push_back({{"code", view.scheme.groups[i].code}, {"points", bounds(outcomes.groups[i])}});
  }
  auto findings = Json::array();
  for (std::size_t i = 0; i < view.scheme.criteria.size(); ++i) {
    findings.push_back({{"criterion", view.scheme.criteria[i].code},
                        {"status", key_of(outcomes.criteria[i].status[subject])},
                        {"points", bounds(outcomes.criteria[i].points)}});
  }
  const auto rank = outcomes.rank.empty() ? evaluate::Rank{} : outcomes.rank[subject];
  Json json{{"name", view.dataset.subjects()[subject]},
            {"verdict", key_of(outcomes.verdict[subject])},
            {"explained", false},
            {"total", bounds(outcomes.total)},
            {"grade", grade_json(grade_name(view, outcomes.best_grade, subject),
                                 grade_name(view, outcomes.worst_grade, subject))},
            {"rank", rank.best == 0 ? Json(nullptr) : Json{{"best", rank.best}, {"worst", rank.worst}}},
            {"groups", std::move(groups)},
            {"findings", std::move(findings)}};
  if (!outcomes.local_total.empty()) json["local_total"] = bounds(outcomes.local_total);
  if (view.national != nullptr) json["national"] = national(view, subject);
  return json;
}

}  // namespace heng::report
