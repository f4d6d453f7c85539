#pragma once
// What a scheme folder (and the layers below it) becomes: criteria, groups and a result, as roots in one graph. Built
// by core/script, run by core/evaluate, told by core/explain. Plain data.

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/bilingual.hpp"
#include "base/place.hpp"
#include "base/rounding.hpp"
#include "define/parameter.hpp"
#include "plan/graph.hpp"

namespace heng::plan {

// Beside an enumeration that a rule names: its words, in its order.
enum class CriterionKind { gate, veto, score, bonus, panel };
inline constexpr std::array<std::string_view, 5> kCriterionWords{"gate", "veto", "score", "bonus", "panel"};
enum class MissingPolicy { unknown, zero, fail, rescale, handled };  // handled: by the function that reads it
enum class NotApplicable { rescale, keep };
inline constexpr std::array<std::string_view, 2> kNotApplicableWords{"rescale", "keep"};

/// How experts' points become one number.
struct Combine {
  enum class Method { mean, median, trimmed_mean } method = Method::mean;
  static constexpr std::array<std::string_view, 3> kMethods{"mean", "median", "trimmed_mean"};
  int drop = 0;      // trimmed_mean: this many highest and this many lowest are left out
  int at_least = 1;  // fewer valid sheets: undetermined
};

/// A parameter as this run uses it: the value in force, who set it, what it was in the layer below.
struct EffectiveParameter {
  define::Parameter definition;
  std::size_t layer = 0;                       // Scheme::layers: who set the value in force
  std::optional<define::DatedValue> in_force;  // nothing: no value yet at as_of
  std::string file;                            // parameters.toml that holds the value in force
  struct Setting {
    std::size_t layer;
    double value;
    Place place;
    define::Date from;
  };
  std::vector<Setting> history;  // from the lowest layer up, each in force at as_of
  /// What each layer's file says, whatever the date; the defining layer first.
  struct LayerValues {
    std::size_t layer = 0;
    define::Parameter written;
  };
  std::vector<LayerValues> layers;
};

/// The value at a date when only the layers up to `layer` count: that of the highest layer with a value in force.
/// Before all values, nothing, or with `reach_back` the first one ever.
[[nodiscard]] const define::DatedValue* value_at(const EffectiveParameter& parameter, std::size_t layer,
                                                 const define::Date& date, bool reach_back = false);

/// One scheme of the stack: the national scheme is first, what extends it follows.
struct Layer {
  std::string id;
  Bilingual title;
  std::string document;                   // id of the policy document
  std::string level;                      // national | provincial | local
  std::string subject;                    // as its file says; empty = not said
  std::string factors;                    // the same
  std::string version;                    // of this scheme, as its file says
  std::string base_version;               // of the scheme it extends, as it was when this layer was written
  std::optional<define::Date> base_date;  // when that was
  Place extends_place;
  std::string folder;
  Bilingual note;
  Place place;
};

/// How a group makes one number of its members (criteria and groups inside it).
enum class Combination { sum, weighted_mean, geometric_mean, harmonic_mean, minimum };
inline constexpr std::array<std::string_view, 5> kCombinationWords{"sum", "weighted_mean", "geometric_mean",
                                                                   "harmonic_mean", "minimum"};

struct Criterion {
  CriterionKind kind = CriterionKind::gate;
  std::string code;
  Bilingual title;
  std::string document;
  std::string clause;
  std::vector<std::string> also;  // further clauses of the same document that it comes from
  std::size_t layer = 0;
  std::string group;
  Place place;
  Bilingual note;
  Bilingual guidance;  // panel
  MissingPolicy missing = MissingPolicy::unknown;
  bool reference = false;  // reported, never decides
  bool rounded = false;    // judged by 修约值比较法
  Combine combine;
  int function = -1;  // value = function(p): its number; -1 = none

  NodeId condition = kNoNode;   // gate, veto (met = refused)
  NodeId known = kNoNode;       // the part of the condition that missing = "fail" added: nothing missing leaves it open
  NodeId points = kNoNode;      // score, bonus, panel; in 分
  NodeId full = kNoNode;        // the points it can give
  NodeId value = kNoNode;       // what `points` was before it was held within 0 to full; kNoNode = it always is
  NodeId in_range = kNoNode;    // whether `value` is; where it is not, the criterion fails for that subject
  NodeId applicable = kNoNode;  // kNoNode = always
  NodeId weight = kNoNode;      // in its group; kNoNode = 1

  [[nodiscard]] bool cites(std::string_view clause_id) const;
  [[nodiscard]] std::string clauses() const;  // all of them: "四（一）、附件1"
};

struct Group {
  std::string code;
  std::size_t layer = 0;
  Bilingual title;
  std::string parent;  // the group it belongs to; empty = none
  Combination combination = Combination::sum;
  NodeId weight = kNoNode;  // in its parent, or in sum(); kNoNode = 1
  NodeId cap = kNoNode, floor = kNoNode, points = kNoNode;
  NodeId total = kNoNode;  // set by assemble
  Place place;
};

/// With the code behind it: what the stand-in for the points of a group or a criterion is called (Graph::later).
inline constexpr std::string_view kGroupPoints = "group ", kCriterionPoints = "criterion ";

struct Grade {
  NodeId at_least = kNoNode;
  std::string name;  // what cases and programs call it: the Chinese title
  Bilingual title;
};

struct Ranking {
  enum class By { rounded, exact } by = By::rounded;
  enum class Ties { competition, dense, ordinal } ties = Ties::competition;
  enum class Among { eligible, all, passing } among = Among::eligible;
  std::vector<NodeId> then_by;  // numbers that order equal totals, the first that differs, more is better
  static constexpr std::array<std::string_view, 2> kBy{"rounded", "exact"};
  static constexpr std::array<std::string_view, 3> kTies{"competition", "dense", "ordinal"};
  static constexpr std::array<std::string_view, 3> kAmong{"eligible", "all", "passing"};
};

struct ResultRule {
  /// As written, before the rest of the scheme is put together; kNoNode = not written.
  struct Written {
    NodeId total = kNoNode, full = kNoNode, pass = kNoNode;
  };
  bool given = false;
  Place place;
  Written written;
  NodeId total = kNoNode;            // before rounding; kNoNode when nothing gives points
  NodeId rounded = kNoNode;          // after the declared rounding
  NodeId local_total = kNoNode;      // points of layers above the one that declares the result; kNoNode = none
  std::vector<NodeId> local_totals;  // the same of the layers up to each, per layer
  NodeId full = kNoNode;             // points the criteria of `total` can give
  bool full_given = false;           // the scheme says so; else it is their sum
  NodeId pass = kNoNode;
  NodeId refused = kNoNode;  // a gate not met or a veto
  std::optional<Rounding> rounding;
  std::vector<Grade> grades;  // descending
  std::optional<Ranking> ranking;
  NotApplicable not_applicable = NotApplicable::rescale;
};

/// How many subjects a round may recommend to the level above.
struct Recommendation {
  bool given = false;
  Place place;
  std::size_t layer = 0;
  std::string document, clause;
  NodeId least = kNoNode, most = kNoNode;  // fixed numbers
};

struct Scheme {
  std::string id;
  Bilingual title;
  std::string subject;  // park, enterprise, …
  std::string factors;  // factor set in use
  define::Date as_of;
  std::vector<Layer> layers;
  std::vector<EffectiveParameter> parameters;
  std::vector<Criterion> criteria;
  std::vector<Group> groups;
  ResultRule result;
  Recommendation recommendation;
  Graph graph;
  /// Of each function (Op::script's ref): the parameters that it, or another of its file, may read while it runs.
  std::vector<std::vector<std::uint32_t>> function_parameters;

  [[nodiscard]] const Criterion* criterion(std::string_view code) const;
  [[nodiscard]] const Group* group(std::string_view code) const;
};

}  // namespace heng::plan
