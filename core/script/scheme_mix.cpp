#include "script/scheme_mix.hpp"

#include <algorithm>

#include "script/assemble.hpp"
#include "script/scheme_builder.hpp"

namespace heng::script {

using plan::kNoNode;

SchemeMix::SchemeMix(const Edition& before, const Edition& after, const std::vector<Change>& changes)
    : before_(before), after_(after), changes_(changes), lua_(std::make_unique<LuaState>()) {}
SchemeMix::~SchemeMix() = default;

/// True also for what is no change: then both editions say the same.
bool SchemeMix::is_made(ChangeKind kind, std::string_view name, const std::vector<bool>& made) const {
  for (std::size_t i = 0; i < changes_.size(); ++i)
    if (changes_[i].kind == kind && changes_[i].name == name) return made[i];
  return true;
}

Picks SchemeMix::picks(const std::vector<bool>& made) const {
  Picks picks;
  for (std::size_t i = 0; i < changes_.size(); ++i) {
    if (made[i]) continue;
    const auto& change = changes_[i];
    if (change.kind == ChangeKind::parameter) picks.parameters.insert(change.name);
    if (change.kind == ChangeKind::factor) picks.factors.insert(change.name);
    if (change.kind == ChangeKind::indicator) picks.indicators.insert(*after_.catalogue->find(change.name));
  }
  return picks;
}

Interval SchemeMix::range(std::size_t indicator, const std::vector<bool>& made) const {
  const auto& now = after_.catalogue->indicators[indicator];
  return (is_made(ChangeKind::indicator, now.code, made) ? now : before_.catalogue->indicators[indicator]).range;
}

/// In `after`'s order; what only `before` has stands behind the criterion it stood behind.
std::vector<SchemeMix::Slot> SchemeMix::criteria(const std::vector<bool>& made) const {
  const auto &old = before_.scheme->criteria, &now = after_.scheme->criteria;
  std::vector<Slot> slots;
  const auto put_removed = [&](std::size_t from) {
    for (std::size_t i = from; i < old.size() && after_.scheme->criterion(old[i].code) == nullptr; ++i)
      if (!is_made(ChangeKind::removed, old[i].code, made)) slots.push_back({Side::before, i});
  };
  put_removed(0);
  for (std::size_t i = 0; i < now.size(); ++i) {
    const auto* older = before_.scheme->criterion(now[i].code);
    if (older == nullptr) {
      if (is_made(ChangeKind::added, now[i].code, made)) slots.push_back({Side::after, i});
      continue;
    }
    const auto at = static_cast<std::size_t>(older - old.data());
    const bool made_here = is_made(ChangeKind::criterion, now[i].code, made);
    slots.push_back(made_here ? Slot{Side::after, i} : Slot{Side::before, at});
    put_removed(at + 1);
  }
  return slots;
}

std::size_t SchemeMix::layer_of(Side side, std::size_t layer) const {
  const auto& id = scheme_of(side).layers[layer].id;
  const auto& layers = after_.scheme->layers;
  const auto found = std::ranges::find(layers, id, &plan::Layer::id);
  return found == layers.end() ? std::min(layer, layers.size() - 1) : static_cast<std::size_t>(found - layers.begin());
}

plan::Criterion SchemeMix::criterion(GraphMix& mix, const Slot& slot) const {
  auto made = scheme_of(slot.side).criteria[slot.index];
  made.layer = layer_of(slot.side, made.layer);
  if (made.function >= 0 && slot.side == Side::after) made.function += static_cast<int>(mix.function_offset());
  for (auto* node : {&made.condition, &made.points, &made.full, &made.applicable, &made.weight})
    *node = mix.node(slot.side, *node);
  return made;
}

void SchemeMix::put_groups(GraphMix& mix, const std::vector<bool>& made, plan::Scheme& out) const {
  const auto put = [&](Side side, const plan::Group& group) {
    auto copy = group;
    copy.layer = layer_of(side, copy.layer);
    copy.total = kNoNode;
    for (auto* node : {&copy.weight, &copy.cap, &copy.floor, &copy.points}) *node = mix.node(side, *node);
    out.groups.push_back(std::move(copy));
  };
  for (const auto& group : after_.scheme->groups) {
    const auto* older = before_.scheme->group(group.code);
    const bool now = older == nullptr || is_made(ChangeKind::group, group.code, made);
    put(now ? Side::after : Side::before, now ? group : *older);
  }
  for (const auto& group : before_.scheme->groups)
    if (after_.scheme->group(group.code) == nullptr) put(Side::before, group);
}

void SchemeMix::put_result(GraphMix& mix, const std::vector<bool>& made, plan::Scheme& out) const {
  const auto side = [&](std::string_view field) {
    return is_made(ChangeKind::result, field, made) ? Side::after : Side::before;
  };
  const auto rule = [&](std::string_view field) -> const plan::ResultRule& { return scheme_of(side(field)).result; };
  const Side written = after_.scheme->result.given ? Side::after : Side::before;
  out.result.given = scheme_of(written).result.given;
  out.result.place = scheme_of(written).result.place;
  for (std::size_t i = 0; written == Side::before && i < before_.scheme->layers.size(); ++i)
    out.layers[layer_of(Side::before, i)].folder = before_.scheme->layers[i].folder;
  out.result.total = mix.node(side("total"), rule("total").written.total);
  out.result.full = mix.node(side("full"), rule("full").written.full);
  out.result.pass = mix.node(side("pass"), rule("pass").written.pass);
  out.result.not_applicable = rule("not_applicable").not_applicable;
  out.result.rounding = rule("round").rounding;
  out.result.ranking = rule("rank").ranking;
  if (out.result.ranking)
    for (auto& id : out.result.ranking->then_by) id = mix.node(side("rank"), id);
  out.result.grades = rule("grades").grades;
  for (auto& grade : out.result.grades) grade.at_least = mix.node(side("grades"), grade.at_least);
}

plan::Scheme SchemeMix::scheme(const std::vector<bool>& made) {
  Diagnostics ignored;  // half of a change may be odd; its ends were checked
  SchemeBuilder builder(*after_.catalogue, *lua_, ignored);
  auto& out = builder.scheme;
  const auto& now = *after_.scheme;
  out.id = now.id;
  out.title = now.title;
  out.subject = now.subject;
  out.factors = now.factors;
  out.as_of = now.as_of;
  out.layers = now.layers;
  const auto picked = picks(made);
  GraphMix mix(before_, after_, picked, out);
  const auto slots = criteria(made);
  for (std::size_t i = 0; i < slots.size(); ++i)
    mix.panels[static_cast<std::size_t>(slots[i].side)][slots[i].index] = static_cast<std::uint32_t>(i);
  for (const auto& slot : slots) out.criteria.push_back(criterion(mix, slot));
  put_groups(mix, made, out);
  put_result(mix, made, out);
  assemble(builder);
  return std::move(builder.scheme);
}

}  // namespace heng::script
