#pragma once
// What differs between two editions of a scheme, as single changes that can be made one by one.

#include <string>
#include <vector>

#include "base/diagnostics.hpp"
#include "script/graph_mix.hpp"

namespace heng::script {

enum class ChangeKind { parameter, added, removed, criterion, group, result, indicator, factor };

struct Change {
  ChangeKind kind = ChangeKind::parameter;
  std::string name;  // of the parameter, criterion, group, indicator, factor; of the field for the result
  Bilingual title;
  std::string document, clause;
  Place before, after;                     // no file: it is not there
  std::string old_value, new_value, unit;  // of a parameter or factor, as typed
  std::vector<std::string> parts;          // what differs of a criterion, group or indicator: keys of its table
};

/// Parameters, indicators, factors, criteria, groups, result. Only what the scheme uses. What
/// cannot be compared (an indicator that became another quantity) is reported.
[[nodiscard]] std::vector<Change> changes_between(const Edition& before, const Edition& after, Diagnostics& out);

}  // namespace heng::script
