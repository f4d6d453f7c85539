#pragma once
// The reasons of one subject as data: what report/ prints and serialises. Numbers are in the unit named beside them.

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/bilingual.hpp"
#include "base/diagnostics.hpp"
#include "base/interval.hpp"
#include "data/dataset.hpp"
#include "define/date.hpp"
#include "define/indicator.hpp"
#include "define/source_status.hpp"
#include "evaluate/outcomes.hpp"

namespace heng::explain {

/// How a number is shown: unit, decimals, percent.
struct Shown {
  std::string unit;           // "" and "1" print as nothing
  bool percent = false;       // 0.35 prints as 35%
  std::optional<int> digits;  // decimals at most, of a percentage those of the share; nothing = as short as exact
  bool all_digits = false;    // exactly so many: 90.0
};

/// As the indicator's values are shown.
[[nodiscard]] inline Shown shown_of(const define::Indicator& indicator) {
  return {
      .unit = indicator.percent ? "%" : indicator.unit.text, .percent = indicator.percent, .digits = indicator.digits};
}

/// A value that was read: an indicator in a year, or an expression.
struct Value {
  std::string code;  // indicator; empty for an expression
  Bilingual title;   // of the indicator, or the expression in words
  int year = 0;
  Shown shown;
  Interval value;                         // what is known of it
  bool missing = false;                   // nothing is known but the plausible range
  data::Missing why = data::Missing::no;  // for a missing one
  bool approximate = false;
  bool computed = false;                             // by its formula
  std::optional<Interval> unrounded;                 // where the rules round it first: what it was
  std::string text;                                  // category or cell text where there is one ("国家级", ">93")
  bool named = false;                                // the text is the value: a category, yes or no
  data::Cell cell;                                   // of a reported value
  std::vector<data::Observation> others;             // what sources of a lower precedence say
  std::vector<Value> parts;                          // what a computed value or an expression was computed from
  define::Status status = define::Status::official;  // of the indicator's definition
};

/// A number that something is compared with, and who says so.
struct Limit {
  double value = 0;
  Shown shown;
  std::string text;       // for categories and yes/no: "国家级", "是"
  Bilingual expression;   // for a limit that is no fixed number: what it is
  bool known = true;      // false: it depends on values that are missing
  std::string parameter;  // name; empty = written in the rule
  std::string clause;     // that the parameter cites
  std::string typed;      // "0.20": as its file has it, where it is shown in that unit
  Place place;            // parameters.toml:12, or the rule's line
  std::size_t layer = 0;
  std::optional<define::Date> from;  // in force since
  define::Status status = define::Status::official;
};

/// The band of a by_range that applies (or, with `certain` false, that might).
struct BandUsed {
  Value value;
  std::optional<Limit> from, below;
  bool certain = true;
};

/// How far a value is from its limit.
struct Distance {
  double gap = 0;              // |value − limit|, in the value's unit
  bool too_high = false;       // else too low
  std::optional<Value> lever;  // for a ratio: the quantity to change …
  double lever_change = 0;     // … by this much, in its unit (its sign: -: reduce)
};

enum class Sign { at_least, at_most, more_than, less_than, equals, differs, is_yes, is_no, is_known, is_missing };

/// One comparison inside a condition.
struct Reason {
  Truth met = Truth::unknown;  // as the condition needs it
  Sign sign = Sign::at_least;
  Value value;
  std::optional<Limit> limit;  // absent for is_yes, is_no, is_known, is_missing
  int alternative = 0;         // > 0: belongs to this one of several ways of which one is enough
  std::optional<BandUsed> band;
  std::optional<Distance> distance;  // where not met and known
};

/// Points of a score: what they were computed from and how.
struct Scale {
  std::vector<Value> values;
  Bilingual rule;             // "30% 得 0 分，90% 得满分，之间按比例"
  std::vector<Limit> limits;  // the parameters it uses, each once
};

struct SheetUse {
  data::Sheet sheet;
  bool counted = false;
};

struct Finding {
  std::size_t criterion = 0;  // Scheme::criteria
  evaluate::Status status = evaluate::Status::undetermined;
  std::optional<Interval> points;
  std::optional<double> full;
  std::vector<Reason> reasons;      // the comparisons that decide; all of them for a met gate
  std::optional<BandUsed> no_band;  // not applicable because no band holds this value
  std::vector<Reason> when;         // why not applicable, where a `when` says so
  std::optional<Scale> scale;
  std::vector<SheetUse> sheets;  // panel
  std::size_t valid_sheets = 0;
  std::vector<std::string> notes;  // note("…") of a function
  std::optional<Diagnostic> failure;
  Bilingual undefined;            // why it cannot be computed though all is known: "除数 b 为 0"
  bool decides = true;            // false: reference criteria, and undetermined ones that cannot change the verdict
  bool unverified = false;        // rests on an unverified number
  bool relative = false;          // another applicant may change it
  bool rounding_decides = false;  // without the rounding that the rules judge by it would come out otherwise …
  std::optional<Interval> points_unrounded;  // … with these points
};

/// A value to ask for, the most useful first.
struct Ask {
  std::string code;
  Bilingual title;
  int year = 0;
  Shown shown;
  Interval range;                     // where it is now thought to lie
  bool can_decide = false;            // knowing it alone can settle the verdict
  double moves = 0;                   // share of the open outcome it can move, 0..1
  std::vector<std::size_t> criteria;  // that wait for it
};

/// What orders equal totals.
struct TieBreak {
  Value value;
  bool less_first = false;
};

struct SubjectReport {
  std::size_t subject = 0;
  std::string name;
  evaluate::Verdict verdict = evaluate::Verdict::undetermined;
  bool settled_despite_gaps = false;  // pass or fail although values are missing
  std::optional<Interval> total, local_total;
  std::optional<Interval> exact_total;  // before rounding, where the result rounds
  Bilingual total_formula;              // how it is made, where that is not the sum of the points
  std::vector<Reason> pass;             // what `pass` asks beyond the gates
  std::optional<double> full;
  std::vector<std::optional<Interval>> groups;  // as Scheme::groups
  Bilingual best_grade, worst_grade;            // equal where settled; empty = none
  evaluate::Rank rank;
  std::vector<TieBreak> then_by;  // of those who are ranked
  bool unverified = false;
  std::vector<Finding> findings;  // in the scheme's order
  std::vector<Ask> asks;
  std::vector<std::pair<std::string, std::string>> notes;  // remarks carried along in the data
};

}  // namespace heng::explain
