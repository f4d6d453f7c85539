// Words that compare a subject with the others of the round. They are relative: another applicant can move everybody.

#include "script/arguments.hpp"
#include "script/vocabulary.hpp"

namespace heng::script {

namespace {

using plan::Op;
using plan::Statistic;

/// A value to compare, with which way is better and whom to compare with.
struct Compared {
  Symbol value;
  bool lower_is_better = false;
  plan::NodeId known = plan::kNoNode;  // among = "reported"
};

Compared compared(lua_State* lua, std::string_view word, int options) {
  constexpr std::uint64_t kWork = 10'000;  // columns over all subjects, looked for among those there are
  auto& builder = builder_of(lua);
  builder.lua.charge(kWork);
  Compared made{.value = number_argument(lua, 1, word)};
  if (made.value.indicator >= 0)
    made.lower_is_better = builder.catalogue.indicators[static_cast<std::size_t>(made.value.indicator)].direction ==
                           define::Direction::lower;
  if (!lua_isnoneornil(lua, options)) {
    if (!table_argument(lua, options, word)) return {};
    Fields fields(lua, options, std::string(word));
    const auto among = fields.choice("among", {"all", "reported"});
    if (among == "reported" && !made.value.poisoned()) made.known = builder.known(made.value.node);
    if (const auto better = fields.choice("better", {"higher", "lower"})) made.lower_is_better = *better == "lower";
    fields.finish();
  }
  return made;
}

plan::NodeId statistic(SchemeBuilder& builder, const Compared& what, Statistic of) {
  return builder.scheme.graph.cohort({of, what.value.node, what.known},
                                     of == Statistic::count ? define::Unit{} : builder.unit_of(what.value));
}

/// (x − from) ÷ (to − from), within 0 and 1; `otherwise` where it is `flat`: where there is no distance between them.
plan::NodeId share(SchemeBuilder& builder, plan::NodeId x, plan::NodeId from, plan::NodeId to, plan::NodeId flat,
                   double otherwise) {
  auto& graph = builder.scheme.graph;
  const plan::NodeId divisor = graph.make(Op::select, {flat, graph.constant(1), graph.make(Op::subtract, {to, from})});
  const plan::NodeId ratio = graph.make(Op::divide, {graph.make(Op::subtract, {x, from}), divisor});
  const plan::NodeId held =
      graph.make(Op::minimum, {graph.make(Op::maximum, {ratio, graph.constant(0)}), graph.constant(1)});
  return graph.make(Op::select, {flat, graph.constant(otherwise), held});
}

/// Alone, or all the same (but for the noise of computing them).
plan::NodeId all_alike(SchemeBuilder& builder, const Compared& what) {
  auto& graph = builder.scheme.graph;
  const plan::NodeId alone = graph.make(Op::at_most, {statistic(builder, what, Statistic::count), graph.constant(1)});
  return graph.any_of({alone, graph.make(Op::equals, {statistic(builder, what, Statistic::greatest),
                                                      statistic(builder, what, Statistic::least)})});
}

int min_max(lua_State* lua) {
  auto& builder = builder_of(lua);
  const Compared what = compared(lua, "min_max", 2);
  if (what.value.poisoned()) return give(lua, {});
  const plan::NodeId least = statistic(builder, what, Statistic::least),
                     greatest = statistic(builder, what, Statistic::greatest);
  const plan::NodeId alike = all_alike(builder, what);
  const plan::NodeId node = what.lower_is_better ? share(builder, what.value.node, greatest, least, alike, 1)
                                                 : share(builder, what.value.node, least, greatest, alike, 1);
  return give(lua, {.node = node, .applicable = what.value.applicable});
}

int distance_to_target(lua_State* lua) {
  auto& builder = builder_of(lua);
  auto& graph = builder.scheme.graph;
  const Compared what = compared(lua, "distance_to_target", 3);
  const Symbol target = number_like(lua, 2, what.value, "distance_to_target");
  if (what.value.poisoned() || target.poisoned()) return give(lua, {});
  const plan::NodeId worst = statistic(builder, what, what.lower_is_better ? Statistic::greatest : Statistic::least);
  const plan::NodeId reached =
      graph.make(what.lower_is_better ? Op::at_most : Op::at_least, {what.value.node, target.node});
  const plan::NodeId flat = graph.make(Op::equals, {worst, target.node});
  const plan::NodeId short_of_it = share(builder, what.value.node, worst, target.node, flat, 1);
  return give(lua, {.node = graph.make(Op::select, {reached, graph.constant(1), short_of_it}),
                    .applicable = what.value.applicable});
}

int z_score(lua_State* lua) {
  auto& builder = builder_of(lua);
  auto& graph = builder.scheme.graph;
  const Compared what = compared(lua, "z_score", 2);
  if (what.value.poisoned()) return give(lua, {});
  const plan::NodeId mean = statistic(builder, what, Statistic::mean),
                     deviation = statistic(builder, what, Statistic::deviation);
  const plan::NodeId flat =
      graph.any_of({all_alike(builder, what), graph.make(Op::equals, {deviation, graph.constant(0)})});
  const plan::NodeId divisor = graph.make(Op::select, {flat, graph.constant(1), deviation});
  const plan::NodeId off = what.lower_is_better ? graph.make(Op::subtract, {mean, what.value.node})
                                                : graph.make(Op::subtract, {what.value.node, mean});
  const plan::NodeId score = graph.make(Op::divide, {off, divisor});
  // Of n values none is further than (n − 1) ÷ √n: what intervals alone do not know.
  const plan::NodeId count = statistic(builder, what, Statistic::count);
  const plan::NodeId most = graph.make(
      Op::divide, {graph.make(Op::subtract, {count, graph.constant(1)}), graph.make(Op::square_root, {count})});
  const plan::NodeId held =
      graph.make(Op::minimum, {graph.make(Op::maximum, {score, graph.make(Op::negate, {most})}), most});
  return give(lua,
              {.node = graph.make(Op::select, {flat, graph.constant(0), held}), .applicable = what.value.applicable});
}

/// 1 = the best.
plan::NodeId place(SchemeBuilder& builder, const Compared& what) {
  auto& graph = builder.scheme.graph;
  const plan::NodeId value =
      what.lower_is_better ? graph.make(Op::negate, {what.value.node}, builder.unit_of(what.value)) : what.value.node;
  return graph.cohort_rank(value, what.known);
}

int rank_of(lua_State* lua) {
  auto& builder = builder_of(lua);
  const Compared what = compared(lua, "rank_of", 2);
  if (what.value.poisoned()) return give(lua, {});
  return give(lua, {.node = place(builder, what), .applicable = what.value.applicable});
}

int percentile_rank(lua_State* lua) {
  auto& builder = builder_of(lua);
  auto& graph = builder.scheme.graph;
  const Compared what = compared(lua, "percentile_rank", 2);
  if (what.value.poisoned()) return give(lua, {});
  const plan::NodeId count = statistic(builder, what, Statistic::count), first = graph.constant(1);
  const plan::NodeId alone = graph.make(Op::equals, {count, first});
  return give(
      lua, {.node = share(builder, place(builder, what), count, first, alone, 1), .applicable = what.value.applicable});
}

constexpr Word kWords[] = {
    {"min_max", min_max, WordKind::cohort, "min_max(x [, { among = \"reported\" }])",
     "x: number; .among?: all|reported; .better?: higher|lower",
     "本批次内极差归一：最差 0、最好 1（越小越好的指标反过来）；全都相同或只有一个对象为 1。among = \"reported\" "
     "只与报了的（和自己）比（缺省 all：缺报的可能是合理范围内任何数，大家的得分都是区间）。相对评分",
     "0 for the worst and 1 for the best of the round (turned round where lower is better); 1 when all are the same or "
     "alone. among = \"reported\" compares with those reported (and with itself) only (by default all: one missing may "
     "be anywhere in its range, and everybody's points an interval). Relative",
     "value = min_max(carbon_per_energy, { among = \"reported\" })"},
    {"z_score", z_score, WordKind::cohort, "z_score(x)", "x: number; .among?: all|reported; .better?: higher|lower",
     "（x − 平均）÷ 样本标准差，以好为正；全都相同或只有一个对象为 "
     "0。有缺报时平均和标准差各是一个区间，得分的区间可能比"
     "真正能取到的宽，但不超出 ±（人数 − 1）÷ √人数；among = \"reported\" 只与报了的比。相对评分",
     "(x − mean) ÷ sample standard deviation, better is positive; 0 when all are the same or alone. Where values are "
     "missing, mean and deviation are an interval each, and the interval of points may be wider than what can be, "
     "never "
     "beyond ±(count − 1) ÷ √count; among = \"reported\" compares with those reported only. Relative",
     "require = at_least(z_score(clean_energy_share), 0)"},
    {"percentile_rank", percentile_rank, WordKind::cohort, "percentile_rank(x)",
     "x: number; .among?: all|reported; .better?: higher|lower",
     "（人数 − 名次）÷（人数 − 1）：第一名 1、最后一名 0；只有一个对象为 1。相对评分",
     "(count − rank) ÷ (count − 1): 1 for the first, 0 for the last; 1 when alone. Relative",
     "value = percentile_rank(clean_energy_share)"},
    {"rank_of", rank_of, WordKind::cohort, "rank_of(x)", "x: number; .among?: all|reported; .better?: higher|lower",
     "名次，1 为最好；并列取同一名次，其后的名次空出来。相对评分",
     "the place, 1 is the best; equal ones share it and those after skip as many. Relative",
     "require = at_most(rank_of(clean_energy_share), 10)"},
    {"distance_to_target", distance_to_target, WordKind::cohort, "distance_to_target(x, target)",
     "x: number; target: like; options: { .among?: all|reported; .better?: higher|lower }",
     "达到目标 1，没达到的里最差者 0，之间按比例。相对评分",
     "1 where the target is reached, 0 for the worst of the round where it is not, in proportion between. Relative",
     "value = distance_to_target(carbon_per_energy, param.carbon_limit)"},
};

}  // namespace

std::span<const Word> cohort_words() { return kWords; }

}  // namespace heng::script
