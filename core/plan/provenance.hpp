#pragma once
// Where the numbers of a scheme come from: every layer that set a parameter, which value won and why, what uses it, and
// what changes on which date.

#include <optional>
#include <string>
#include <vector>

#include "plan/scheme.hpp"

namespace heng::plan {

/// One dated value of one layer, seen from the scheme's date.
struct Origin {
  enum class State {
    in_force,    // this one counts
    overridden,  // in force in its layer, but a layer above says otherwise
    past,        // followed by a later value of its layer
    future,      // not yet
  };
  std::size_t layer = 0;
  const define::DatedValue* value = nullptr;
  std::optional<define::Date> until;  // the first day of its layer's next value
  State state = State::past;
};

/// From the lowest layer up, each by date.
[[nodiscard]] std::vector<Origin> origins(const Scheme& scheme, const EffectiveParameter& parameter);

/// A day on which the value that counts changes.
struct Change {
  define::Date on;
  std::size_t parameter = 0;  // Scheme::parameters
  const define::DatedValue *before = nullptr, *after = nullptr;
  std::size_t layer = 0;  // who sets the new value
};

/// By date; of one date in the order of the parameters.
[[nodiscard]] std::vector<Change> timeline(const Scheme& scheme);

/// What a parameter is used for: criteria by index, and parts of the result ("pass", "total", "grade 优秀", "group
/// energy").
struct Uses {
  std::vector<std::size_t> criteria;
  std::vector<std::string> result;
};
[[nodiscard]] Uses uses(const Scheme& scheme, std::uint32_t parameter);

/// The parameters that any of these nodes depends on.
[[nodiscard]] std::vector<std::uint32_t> parameters_under(const Scheme& scheme, const std::vector<NodeId>& roots);

}  // namespace heng::plan
