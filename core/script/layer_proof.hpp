#pragma once
// A layer may not weaken its base: for every gate, veto, score, grade and pass rule of the base, and at every date on
// which anything changes, the layered scheme is proved to demand at least as much, or refused with what it changed and
// an applicant who would get through (design: layers).

#include <optional>
#include <string>
#include <vector>

#include "define/date.hpp"
#include "plan/case_split.hpp"
#include "plan/scheme.hpp"
#include "script/load_scheme.hpp"

namespace heng::script {

/// A value of a witness, in words.
struct WitnessText {
  std::string code;  // indicator; empty for what a panel or a function gives
  Bilingual title;
  Bilingual value;  // with its unit
};

/// What was found of one thing that the base demands.
struct LayerVerdict {
  enum class What { gate, veto, points, pass, grade, total, local, quota };
  enum class Outcome {
    proved,
    permitted,  // easier only where a parameter is declared free, or within its declared range
    weakened,   // there is a witness
    undecided,  // neither proof nor witness: refused all the same
  };
  What what = What::gate;
  std::string code;  // criterion, or name of a grade; empty for pass and total
  Bilingual title;
  std::size_t layer = 0;  // of the base: who demands it
  std::string document, clause;
  Place place;
  Outcome outcome = Outcome::proved;
  plan::Proof how = plan::Proof::same;
  std::vector<std::string> parameters;   // that a layer set and that it hangs on
  std::optional<define::Date> since;     // first date on which it is not proved
  std::vector<WitnessText> witness;      // what decides
  std::vector<WitnessText> applicant;    // one who passes all of the layered scheme, where one was found
  std::optional<double> claimed, based;  // points here and there
};

/// A scheme and, when it extends another, what was found of each demand of what is below it.
struct LayeredScheme {
  std::optional<plan::Scheme> scheme;  // nothing when there were errors
  std::string base;                    // id; empty for one that extends nothing
  std::vector<LayerVerdict> verdicts;
};

/// As load_scheme.
[[nodiscard]] LayeredScheme load_proved(const SchemeRequest& request, Diagnostics& out);

/// Compares a layered scheme with what it extends, at its own date and at every other on which a value changes. The
/// base alone is known to load.
[[nodiscard]] std::vector<LayerVerdict> prove_layer(const SchemeRequest& request, const plan::Scheme& layered,
                                                    Diagnostics& out);

}  // namespace heng::script
