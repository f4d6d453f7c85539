#pragma once
// Whose outcome depends on rounding: a criterion judged on rounded values, or the total's declared rounding.

#include <memory>
#include <string>
#include <vector>

#include "explain/finding.hpp"
#include "explain/reading.hpp"
#include "plan/scheme.hpp"

namespace heng::explain {

struct RoundingCase {
  enum class What { criterion, grade, pass, tie } what = What::grade;
  std::size_t subject = 0;
  std::size_t criterion = 0;      // criterion: Scheme::criteria
  double exact = 0, rounded = 0;  // of the total; of a criterion: nothing
  Bilingual before, after;        // the outcome without and with rounding
};

/// The criteria of a scheme judged on values as they are, where a rule compares rounded ones.
class WithoutRounding {
 public:
  [[nodiscard]] static bool needed(const plan::Scheme& scheme);
  /// Both must outlive it.
  WithoutRounding(const plan::Scheme& scheme, const plan::Binding& binding);
  ~WithoutRounding();
  void run(std::size_t subject);
  /// Says in `finding` of that criterion whether rounding decides it; `rounded` is of the same subject.
  void compare(const Reading& rounded, std::size_t criterion, Finding& finding) const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// By subject: grades and verdicts that the rounding of the total changes, and ties that it makes. Totals that are not
/// settled are left out.
[[nodiscard]] std::vector<RoundingCase> rounding_of_totals(const plan::Scheme& scheme,
                                                           const evaluate::Outcomes& outcomes);

/// The criteria of one subject that rounding decides.
[[nodiscard]] std::vector<RoundingCase> rounding_of_criteria(const plan::Scheme& scheme, const SubjectReport& report);

}  // namespace heng::explain
