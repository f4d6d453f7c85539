// Choices: what holds for the band, the category or the sign a value has, for conditions and for points.

#include <algorithm>

#include "base/text.hpp"
#include "script/arguments.hpp"
#include "script/vocabulary.hpp"

namespace heng::script {

namespace {

/// What one band or sign leads to: a condition, or a number (points or a share).
struct Branch {
  plan::RangeNote::Band band;
  Symbol then;
};

Symbol branch_value(lua_State* lua, int index, std::string_view word) {
  const Symbol* symbol = symbol_at(lua, index);
  if (symbol != nullptr && (symbol->poisoned() || builder_of(lua).is_truth(*symbol))) return *symbol;
  if (symbol != nullptr && symbol->indicator >= 0 &&
      builder_of(lua).catalogue.indicators[static_cast<std::size_t>(symbol->indicator)].kind == define::Kind::boolean)
    return condition_argument(lua, index, word);
  const Symbol number = number_argument(lua, index, word);
  return number.plain ? points_argument(lua, index, word) : number;
}

/// The value of the first branch that is "inside"; not applicable where none is.
Symbol pick(lua_State* lua, const Symbol& value, std::vector<Branch> branches, bool complete, std::string_view word) {
  auto& builder = builder_of(lua);
  auto& graph = builder.scheme.graph;
  if (branches.empty())
    return builder.mistake(lua, "script.empty_list", word,
                           {std::string(word) + " 里一档也没有", std::string(word) + " holds no band"});
  const bool truth = builder.is_truth(branches.front().then);
  const define::Unit unit = builder.unit_of(branches.front().then);
  std::vector<plan::NodeId> inside;
  for (Branch& branch : branches) {
    if (builder.is_truth(branch.then) != truth)
      return builder.mistake(lua, "script.bad_scale", word,
                             {std::string(word) + " 的各档必须都是条件，或都是分数",
                              "the bands of " + std::string(word) + " must all be conditions or all be numbers"});
    if (!truth && !builder.unit_of(branch.then).same_dimension(unit))
      return builder.mistake(
          lua, "script.bad_scale", word,
          {std::string(word) + " 的各档有的是分数，有的是占满分的份额",
           "some bands of " + std::string(word) + " give points, others a share of the points"},
          {"统一成一种：份额乘以满分就是分数，如 linear(…) * param.满分",
           "make them one kind: a share times the points gives points, such as linear(…) * param.full"});
    if (!truth) branch.then = builder.in_unit(lua, branch.then, unit, word);
    if (branch.then.poisoned()) return {};
    inside.push_back(branch.then.applicable == plan::kNoNode
                         ? branch.band.inside
                         : graph.all_of({branch.band.inside, branch.then.applicable}));
  }
  plan::NodeId node = branches.back().then.node;
  for (std::size_t i = branches.size() - 1; i-- > 0;)
    node = graph.make(truth ? plan::Op::select_truth : plan::Op::select,
                      {branches[i].band.inside, branches[i].then.node, node}, unit);
  const bool always = complete && std::all_of(branches.begin(), branches.end(),
                                              [](const Branch& b) { return b.then.applicable == plan::kNoNode; });
  plan::RangeNote note{.value = value.node, .bands = {}};
  for (const Branch& branch : branches) {
    note.bands.push_back(branch.band);
    note.bands.back().then = branch.then.node;
  }
  // A stand-in of its own, so that two by_range that compute the same keep their own note.
  const plan::NodeId named =
      graph.make(truth ? plan::Op::same_truth : plan::Op::same, {node}, unit, static_cast<std::uint32_t>(graph.size()));
  graph.ranges[named] = std::move(note);
  const plan::NodeId applicable = always ? plan::kNoNode : graph.any_of(std::move(inside));
  return {.node = named, .applicable = builder.both_applicable(value.applicable, applicable)};
}

/// The lower edge of a band (`before`: how many `from` stand before it), and the upper edge of the band before.
struct LowerEdge {
  bool given = false;
  bool parameter = false;
  std::optional<double> at;
  std::size_t before = 0;
};
struct UpperEdge {
  bool open = false;
  std::optional<double> at;
};

void check_neighbours(SchemeBuilder& builder, lua_State* lua, lua_Integer band, const LowerEdge& low,
                      const UpperEdge& before) {
  if (band == 1) return;
  const std::string number = std::to_string(band);
  const Place place = builder.place_nth(builder.place(lua, "by_range"), "from", low.before + (low.given ? 1 : 0));
  const Bilingual hint{"从小到大排，让后一档的 from 等于前一档的 below",
                       "go upwards, and let from equal the below of the band before"};
  if (!low.given || before.open)
    builder.out.error(
        "script.band_overlap", place,
        {"第 " + number + " 档与前面的重叠：" + (low.given ? "上一档没有 below" : "它没有 from"),
         "band " + number + " overlaps: " + (low.given ? "the one before has no below" : "it has no from")},
        hint);
  else if (low.at && before.at && *low.at < *before.at)
    builder.out.error("script.band_overlap", place,
                      {"第 " + number + " 档与前面的重叠：从 " + number_text(*low.at) + " 起，而上一档到 " +
                           number_text(*before.at) + " 为止",
                       "band " + number + " overlaps: it starts at " + number_text(*low.at) +
                           ", the one before ends at " + number_text(*before.at)},
                      hint);
  else if (low.at && before.at && *low.at > *before.at && (low.parameter || builder.writes(place, *low.at)))
    builder.out.warning("script.band_gap", place,
                        {"第 " + number + " 档与上一档之间有空档：" + number_text(*before.at) + " 到 " +
                             number_text(*low.at) + " 之间哪一档也不适用",
                         "there is a gap before band " + number + ": nothing applies from " + number_text(*before.at) +
                             " to " + number_text(*low.at)},
                        hint);
}

int by_range(lua_State* lua) {
  auto& builder = builder_of(lua);
  auto& graph = builder.scheme.graph;
  const Symbol value = number_argument(lua, 1, "by_range");
  if (!table_argument(lua, 2, "by_range") || value.poisoned()) return give(lua, {});
  std::vector<Branch> branches;
  bool broken = false, joined = true;
  bool open = false;  // the band before has no upper edge
  std::size_t froms = 0, belows = 0;
  const Place called = builder.place(lua, "by_range");
  std::optional<double> reached;
  const auto count = list_length(lua, 2);
  for (lua_Integer i = 1; i <= count; ++i) {
    lua_rawgeti(lua, 2, i);
    if (!table_argument(lua, -1, "by_range", 1)) return give(lua, {});
    Fields fields(lua, -1, "by_range");
    const auto from = fields.number_like("from", value), below = fields.number_like("below", value);
    fields.finish(true);
    lua_rawgeti(lua, -1, 1);
    Branch branch{.band = {}, .then = branch_value(lua, lua_gettop(lua), "by_range")};
    lua_pop(lua, 2);
    if (branch.then.poisoned() || (from && from->poisoned()) || (below && below->poisoned())) {
      broken = true;
      continue;
    }
    std::vector<plan::NodeId> inside;
    if (from) inside.push_back(graph.make(plan::Op::at_least, {value.node, branch.band.from = from->node}));
    if (from) builder.edges.try_emplace(inside.back(), SchemeBuilder::Edge{called, "from", froms + 1});
    if (below) inside.push_back(graph.make(plan::Op::less_than, {value.node, branch.band.below = below->node}));
    if (below) builder.edges.try_emplace(inside.back(), SchemeBuilder::Edge{called, "below", ++belows});
    branch.band.inside = graph.all_of(std::move(inside));
    const auto low = from ? graph.fixed_value(from->node) : std::nullopt,
               high = below ? graph.fixed_value(below->node) : std::nullopt;
    if (low && high && *low >= *high)
      builder.mistake(
          lua, "script.bad_scale", "below",
          {"这一档的 from 不小于 below，永远落不进去", "from is not less than below: nothing falls into this band"});
    check_neighbours(builder, lua, i,
                     {from.has_value(), from && graph[from->node].op == plan::Op::parameter, low, froms},
                     {open, reached});
    open = !below;
    froms += from ? 1 : 0;
    joined = joined && (i == 1 ? !from : low && reached && *low == *reached);
    reached = high;
    if (i == count) joined = joined && !below;
    branches.push_back(branch);
  }
  if (broken) return give(lua, {});
  return give(lua, pick(lua, value, std::move(branches), joined, "by_range"));
}

/// The choice among the named fields of the table that is the second argument; `inside(i)`: the value is of the i-th.
template <class Inside>
int pick_named(lua_State* lua, const Symbol& value, std::string_view word, std::span<const std::string> names,
               const Inside& inside) {
  Fields fields(lua, 2, std::string(word));
  std::vector<Branch> branches;
  bool broken = false;
  for (std::size_t i = 0; i < names.size(); ++i) {
    const int at = fields.push(names[i].c_str());
    if (at == 0) continue;
    Branch branch{.band = {}, .then = branch_value(lua, at, word)};
    lua_pop(lua, 1);
    broken |= branch.then.poisoned();
    branch.band.inside = inside(i);
    branches.push_back(branch);
  }
  fields.finish();
  if (broken) return give(lua, {});
  const bool complete = branches.size() == names.size();
  return give(lua, pick(lua, value, std::move(branches), complete, word));
}

int by_sign(lua_State* lua) {
  auto& builder = builder_of(lua);
  auto& graph = builder.scheme.graph;
  const Symbol value = number_argument(lua, 1, "by_sign");
  if (!table_argument(lua, 2, "by_sign") || value.poisoned()) return give(lua, {});
  static const std::vector<std::string> signs{"positive", "zero", "negative"};
  constexpr plan::Op kCompare[] = {plan::Op::more_than, plan::Op::equals, plan::Op::less_than};
  const plan::NodeId zero = graph.constant(0, builder.unit_of(value));
  return pick_named(lua, value, "by_sign", signs, [&](std::size_t i) {
    return graph.make(kCompare[i], {value.node, zero});
  });
}

int by_category(lua_State* lua) {
  auto& graph = builder_of(lua).scheme.graph;
  const Symbol value = number_argument(lua, 1, "by_category");
  if (!table_argument(lua, 2, "by_category") || value.poisoned()) return give(lua, {});
  const auto* values = category_values(lua, value, "by_category");
  if (values == nullptr) return give(lua, {});
  return pick_named(lua, value, "by_category", *values, [&](std::size_t i) {
    return graph.make(plan::Op::equals, {value.node, graph.constant(static_cast<double>(i))});
  });
}

constexpr Word kWords[] = {
    {"by_range", by_range, WordKind::scale, "by_range(x, { { from = a, below = b, condition or points }, … })",
     "x: number; bands: list of { .from?: like; .below?: like; condition or points }",
     "按 x 所在的档（含 from，不含 below）取条件或分数；不在任何一档：不适用；档不重叠；缺报：各档都可能",
     "the condition or points of the band x is in (from included, below not); not applicable outside every band; bands "
     "do not overlap; missing: any of them may apply",
     "require = by_range(energy_total_primary, {\n  { from = param.energy_floor, below = param.energy_top, "
     "at_most(carbon_per_energy, param.carbon_limit) },\n  { from = param.energy_top, at_most(carbon_per_energy, 0.3) "
     "},\n})"},
    {"by_category", by_category, WordKind::scale, "by_category(c, { [\"钢铁\"] = condition or points, … })",
     "c: category; .CATEGORY?: condition or points", "按类别取条件或分数；没有列出的类别：不适用；缺报：各类都可能",
     "the condition or points of the category; not applicable for one that is not listed; missing: any of them may "
     "apply",
     "require = by_category(water_region, {\n  [\"缺水城市\"] = at_least(water_reuse, param.clean_share),\n  "
     "[\"京津冀\"] = at_least(water_reuse, param.low_share),\n})"},
    {"by_sign", by_sign, WordKind::scale, "by_sign(x, { positive = …, zero = …, negative = … })",
     "x: number; .positive?: condition or points; .zero?: condition or points; .negative?: condition or points",
     "按 x 的正负取条件或分数；没有写的符号：不适用", "by the sign of x; not applicable for a sign that is not given",
     "require = by_sign(value_added_growth_construction, {\n  positive = at_most(energy_elasticity, 0.6),\n  negative "
     "= at_least(energy_elasticity, 0.6),\n})"},
};

}  // namespace

std::span<const Word> choice_words() { return kWords; }

}  // namespace heng::script
