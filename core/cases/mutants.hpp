#pragma once
// The scheme written otherwise, one small change at a time: a limit one step up or down, "at least" for "more than", a
// gate that does not count, two bands the wrong way round.

#include <string>
#include <utility>
#include <vector>

#include "define/catalogue.hpp"
#include "plan/scheme.hpp"

namespace heng::cases {

struct Mutant {
  std::string key;            // as printed, and as cases.toml names it in [[explained]]
  std::size_t criterion = 0;  // Scheme::criteria: one that it changes
  std::string clause;         // of the parameter, else of the criterion
  Place place;
  bool only_result = false;  // the criterion itself comes out as before
  std::vector<std::pair<plan::NodeId, plan::Node>> changes;
};

inline constexpr std::string_view kMutantPrefix = "mutant ";

/// Of what the scheme's own layer says. Adds nodes to the graph, which mean nothing until a change uses them.
[[nodiscard]] std::vector<Mutant> mutants_of(plan::Scheme& scheme, const define::Catalogue& catalogue);

/// Dated values of the own layer's parameters, as the keys of their mutants begin: each should be in force for some
/// case.
[[nodiscard]] std::string value_key(const define::Parameter& parameter, const define::DatedValue& value);

/// One unit of the last digit as typed; the zeros that end a whole number from 1000 on are not digits, but a step is at
/// most a hundredth of such a number.
[[nodiscard]] double step_of(std::string_view typed);

/// Makes the changes for as long as it lives.
class Applied {
 public:
  Applied(plan::Graph& graph, const Mutant& mutant);
  ~Applied();
  Applied(const Applied&) = delete;
  Applied& operator=(const Applied&) = delete;

 private:
  plan::Graph& graph_;
  std::vector<std::pair<plan::NodeId, plan::Node>> before_;
};

}  // namespace heng::cases
