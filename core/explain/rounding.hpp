#pragma once
// Whose outcome depends on rounding: a criterion judged on rounded values, or the total's declared rounding.

#include <string>
#include <vector>

#include "explain/finding.hpp"
#include "plan/scheme.hpp"

namespace heng::explain {

struct RoundingCase {
  enum class What { criterion, grade, pass, tie } what = What::grade;
  std::size_t subject = 0;
  std::size_t criterion = 0;       // criterion: Scheme::criteria
  double exact = 0, rounded = 0;   // of the total; of a criterion: nothing
  Bilingual before, after;         // the outcome without and with rounding
};

/// By subject: grades and verdicts that the rounding of the total changes, and ties that it makes. Totals that are not
/// settled are left out.
[[nodiscard]] std::vector<RoundingCase> rounding_of_totals(const plan::Scheme& scheme, const evaluate::Outcomes& outcomes);

/// The criteria of one subject that rounding decides.
[[nodiscard]] std::vector<RoundingCase> rounding_of_criteria(const SubjectReport& report);

}  // namespace heng::explain
