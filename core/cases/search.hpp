#pragma once
// Looks for input values that make something come out: a goal no case reaches, a mutant no case notices. First every
// combination of values that can matter, where there are few enough of them; else what existing cases give, changed in
// one or two places.

#include <functional>
#include <optional>
#include <span>
#include <vector>

#include "define/catalogue.hpp"
#include "plan/run_intervals.hpp"
#include "plan/scheme.hpp"

namespace heng::cases {

/// What one applicant hands in. What is not named is missing.
struct Assignment {
  int year = 0;
  std::vector<plan::Assumption> inputs;                    // by Graph::inputs, ascending; an interval: ">93"
  std::vector<std::pair<std::uint32_t, Interval>> panels;  // by criterion; a panel that is not named is open
};

struct Found {
  std::optional<Assignment> values;
  bool impossible = false;  // every combination that can matter was tried
};

class Search {
 public:
  /// `graphs` are searched side by side: the scheme, and a mutant of it with the same inputs.
  Search(const define::Catalogue& catalogue, const plan::Scheme& scheme, std::vector<const plan::Graph*> graphs,
         std::span<const plan::NodeId> roots, std::span<const Assignment> seeds);
  ~Search();
  Search(const Search&) = delete;
  Search& operator=(const Search&) = delete;

  /// `wanted` looks at one run a graph.
  using Wanted = std::function<bool(std::span<const plan::IntervalRunner* const> runs)>;
  [[nodiscard]] Found find(const Wanted& wanted);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace heng::cases
