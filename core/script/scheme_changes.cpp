#include "script/scheme_changes.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "script/rule_text.hpp"

namespace heng::script {

namespace {

using plan::Criterion;
using plan::NodeId;

class Comparison {
 public:
  Comparison(const Edition& before, const Edition& after, Diagnostics& out)
      : before_(*before.scheme),
        after_(*after.scheme),
        old_(before),
        new_(after),
        out_(out),
        mix_(before, after, picks_, mixed_) {}

  std::vector<Change> run() {
    parameters();
    definitions();
    factors();
    criteria();
    groups();
    result();
    return std::move(changes_);
  }

 private:
  bool differs(NodeId a, NodeId b) { return mix_.node(Side::before, a) != mix_.node(Side::after, b); }

  void parameters() {
    const bool rounded = std::ranges::any_of(after_.criteria, &Criterion::rounded);
    for (const auto& now : after_.parameters) {
      const auto* old = find_parameter(before_, now.definition.name);
      if (old == nullptr || !same_parameter(*old, now)) continue;
      const bool same_unit = old->definition.unit.text == now.definition.unit.text;
      if (same_unit && old->in_force->is == now.in_force->is &&
          (!rounded || old->in_force->typed == now.in_force->typed))
        continue;
      Change change{ChangeKind::parameter,
                    now.definition.name,
                    now.definition.title,
                    {},
                    now.definition.clause,
                    {},
                    {},
                    {},
                    {},
                    {},
                    {}};
      change.document = after_.layers[now.layer].document;
      change.before = old->in_force->place;
      change.after = now.in_force->place;
      change.unit = now.definition.unit.text;
      change.old_value = old->in_force->typed + (same_unit ? "" : " " + old->definition.unit.text);
      change.new_value = now.in_force->typed;
      changes_.push_back(std::move(change));
    }
  }

  void criteria() {
    for (std::size_t i = 0; i < before_.criteria.size(); ++i)
      mix_.panels[0][i] = panel_number(before_.criteria[i].code);
    for (std::size_t i = 0; i < after_.criteria.size(); ++i) mix_.panels[1][i] = panel_number(after_.criteria[i].code);
    for (const auto& now : after_.criteria) {
      const auto* old = before_.criterion(now.code);
      if (old == nullptr) {
        add_criterion(ChangeKind::added, now).after = now.place;
        continue;
      }
      auto parts = differing(*old, now);
      if (parts.empty()) continue;
      auto& change = add_criterion(ChangeKind::criterion, now);
      change.before = old->place;
      change.after = now.place;
      change.parts = std::move(parts);
    }
    for (const auto& old : before_.criteria)
      if (after_.criterion(old.code) == nullptr) add_criterion(ChangeKind::removed, old).before = old.place;
  }

  std::uint32_t panel_number(const std::string& code) {
    const auto found = std::ranges::find(panel_codes_, code);
    if (found == panel_codes_.end()) panel_codes_.push_back(code);
    return static_cast<std::uint32_t>(std::ranges::find(panel_codes_, code) - panel_codes_.begin());
  }

  Change& add_criterion(ChangeKind kind, const Criterion& criterion) {
    changes_.push_back(
        {kind, criterion.code, criterion.title, criterion.document, criterion.clause, {}, {}, {}, {}, {}, {}});
    return changes_.back();
  }

  std::vector<std::string> differing(const Criterion& a, const Criterion& b) {
    std::vector<std::string> parts;
    const auto part = [&](bool differ, const char* name) {
      if (differ) parts.emplace_back(name);
    };
    part(a.kind != b.kind, "kind");
    part(differs(a.condition, b.condition), a.kind == plan::CriterionKind::veto ? "reject_if" : "require");
    if (a.function >= 0 || b.function >= 0)
      part(a.function < 0 || b.function < 0 || function_differs(a, b), "value");
    else
      part(differs(a.points, b.points), "value");
    part(differs(a.full, b.full), "points");
    part(differs(a.applicable, b.applicable), "when");
    part(differs(a.weight, b.weight), "weight");
    part(a.group != b.group, "group");
    part(a.reference != b.reference, "reference");
    part(a.combine.method != b.combine.method || a.combine.drop != b.combine.drop ||
             a.combine.at_least != b.combine.at_least,
         "combine");
    return parts;
  }

  /// By its text and by what its file says beside it; a changed definition may change what it reads.
  bool function_differs(const Criterion& a, const Criterion& b) {
    if (definitions_differ_) return true;
    const auto old_lines = lines_of(a.place.file), new_lines = lines_of(b.place.file);
    return statement(old_lines, a.place.line) != statement(new_lines, b.place.line) ||
           outside(before_, a.place.file, old_lines) != outside(after_, b.place.file, new_lines);
  }

  void groups() {
    for (const auto& now : after_.groups) {
      const auto* old = before_.group(now.code);
      if (old == nullptr) continue;
      std::vector<std::string> parts;
      if (old->parent != now.parent) parts.emplace_back("parent");
      if (old->combination != now.combination) parts.emplace_back("combine");
      if (differs(old->weight, now.weight)) parts.emplace_back("weight");
      if (differs(old->cap, now.cap)) parts.emplace_back("cap");
      if (differs(old->floor, now.floor)) parts.emplace_back("floor");
      if (parts.empty()) continue;
      changes_.push_back({ChangeKind::group,
                          now.code,
                          now.title,
                          after_.layers[now.layer].document,
                          {},
                          old->place,
                          now.place,
                          {},
                          {},
                          {},
                          std::move(parts)});
    }
  }

  void result() {
    const auto &a = before_.result, &b = after_.result;
    const auto field = [&](bool differ, const char* name, Bilingual title) {
      if (differ)
        changes_.push_back({ChangeKind::result,
                            name,
                            std::move(title),
                            after_.layers.front().document,
                            {},
                            a.place,
                            b.place,
                            {},
                            {},
                            {},
                            {}});
    };
    field(differs(a.written.total, b.written.total), "total", {"总分的算法", "how the total is made"});
    field(differs(a.written.full, b.written.full), "full", {"总分的满分", "the full total"});
    field(differs(a.written.pass, b.written.pass), "pass", {"通过的条件", "the condition to pass"});
    field(a.not_applicable != b.not_applicable, "not_applicable",
          {"不适用的评价项怎样计分", "how criteria that do not apply count"});
    field(rounding_differs(a.rounding, b.rounding), "round", {"总分的修约", "how the total is rounded"});
    field(grades_differ(a.grades, b.grades), "grades", {"等级", "the grades"});
    field(ranking_differs(a.ranking, b.ranking), "rank", {"排名规则", "how subjects are ranked"});
  }

  static bool rounding_differs(const std::optional<Rounding>& a, const std::optional<Rounding>& b) {
    return a.has_value() != b.has_value() ||
           (a && (a->mode != b->mode || a->digits != b->digits || a->interval != b->interval));
  }
  bool ranking_differs(const std::optional<plan::Ranking>& a, const std::optional<plan::Ranking>& b) {
    return a.has_value() != b.has_value() ||
           (a && (a->by != b->by || a->ties != b->ties || a->among != b->among ||
                  !std::ranges::equal(a->then_by, b->then_by, [&](auto x, auto y) { return !differs(x, y); })));
  }
  bool grades_differ(const std::vector<plan::Grade>& a, const std::vector<plan::Grade>& b) {
    return !std::ranges::equal(
        a, b, [&](const auto& x, const auto& y) { return x.name == y.name && !differs(x.at_least, y.at_least); });
  }

  /// Indicators that either edition reads.
  void definitions() {
    std::set<std::size_t> used;
    for (const auto* scheme : {&before_, &after_})
      for (const auto& input : scheme->graph.inputs()) used.insert(input.indicator);
    for (const auto index : used) {
      const auto &old = old_.catalogue->indicators[index], &now = new_.catalogue->indicators[index];
      if (!comparable(old, now)) continue;
      std::vector<std::string> parts;
      if (old.formula != now.formula) parts.emplace_back("formula");
      if (old.range.low != now.range.low || old.range.high != now.range.high) parts.emplace_back("range");
      if (parts.empty()) continue;
      definitions_differ_ |= old.formula != now.formula;
      changes_.push_back({ChangeKind::indicator,
                          now.code,
                          now.title,
                          {},
                          now.source.ref,
                          old.place,
                          now.place,
                          {},
                          {},
                          {},
                          std::move(parts)});
    }
  }

  bool comparable(const define::Indicator& old, const define::Indicator& now) {
    const bool same_values =
        std::equal(old.values.begin(), old.values.end(), now.values.begin(),
                   now.values.begin() + static_cast<std::ptrdiff_t>(std::min(old.values.size(), now.values.size())));
    if (old.kind == now.kind && same_values && old.unit.same_dimension(now.unit)) return true;
    out_.error("script.indicator_changed", now.place,
               say("指标 {0} 在两版里不是同一个量（种类、单位或取值不同），不能比较；旧版在 {1}",
                   "indicator {0} is not the same quantity in the two editions (kind, unit or values differ) and "
                   "cannot be compared; the older is at {1}",
                   {quoted(now.code), old.place.text()}),
               say("给新的量另取一个代码", "give the new quantity a code of its own"));
    return false;
  }

  /// Factors that both graphs use.
  void factors() {
    std::set<std::string> seen;
    for (NodeId id = 0; id < after_.graph.size(); ++id) {
      if (after_.graph[id].op != plan::Op::factor) continue;
      const auto& now = after_.graph.factor(id);
      const auto* set = old_.catalogue->factors(before_.factors);
      const auto* old = set == nullptr ? nullptr : set->find(now.name);
      if (old == nullptr || !old->unit.same_dimension(now.unit) || !seen.insert(now.name).second) continue;
      if (old->value == now.value && old->unit.text == now.unit.text) continue;
      definitions_differ_ = true;
      changes_.push_back({ChangeKind::factor,
                          now.name,
                          now.title,
                          {},
                          now.source.ref,
                          old->place,
                          now.place,
                          number_text(old->value),
                          number_text(now.value),
                          now.unit.text,
                          {}});
    }
  }

  const plan::Scheme &before_, &after_;
  Edition old_, new_;
  Diagnostics& out_;
  const Picks picks_;  // all as `after` has it: a parameter's or a formula's change is not also its criterion's
  plan::Scheme mixed_;
  GraphMix mix_;
  std::vector<Change> changes_;
  std::vector<std::string> panel_codes_;
  bool definitions_differ_ = false;
};

}  // namespace

std::vector<Change> changes_between(const Edition& before, const Edition& after, Diagnostics& out) {
  return Comparison(before, after, out).run();
}

}  // namespace heng::script
