#pragma once
// Explains one subject of a round.

#include <memory>

#include "define/catalogue.hpp"
#include "evaluate/outcomes.hpp"
#include "explain/finding.hpp"
#include "plan/binding.hpp"
#include "plan/scheme.hpp"
#include "script/rule_functions.hpp"

namespace heng::explain {

/// The criterion compares a subject with the others of the round: another applicant may change it.
[[nodiscard]] bool is_relative(const plan::Scheme& scheme, const plan::Criterion& criterion);

class Explainer {
 public:
  /// All references must outlive the explainer. `functions` may be null when the scheme has none.
  Explainer(const plan::Scheme& scheme, const plan::Binding& binding, const evaluate::Outcomes& outcomes,
            script::RuleFunctions* functions);
  ~Explainer();

  [[nodiscard]] SubjectReport explain(std::size_t subject);
  /// Rule functions that gave no points for some subject: one finding each, with counts and the first subject.
  [[nodiscard]] Diagnostics failed_functions();
  /// Value of an indicator of the catalogue in the round's year, computed or reported; nothing when the scheme does not
  /// read it.
  [[nodiscard]] std::optional<Interval> value_of(std::size_t indicator, std::size_t subject);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace heng::explain
