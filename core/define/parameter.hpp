#pragma once
// Parameters: the numbers of a scheme that policy may change, each with its history of dated values.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/bilingual.hpp"
#include "base/diagnostics.hpp"
#include "base/interval.hpp"
#include "define/date.hpp"
#include "define/source_status.hpp"
#include "define/unit.hpp"

namespace heng::define {

/// What a lower layer may do to a parameter.
enum class Freedom { fixed, tighten, range, free };

struct DatedValue {
  Date from;
  double is = 0;
  std::string typed;  // as written in the file: the digits count when judging rounded values
  Place place;        // of the number
};

struct Parameter {
  std::string name;
  Bilingual title;
  Unit unit;
  std::string clause;
  Freedom freedom = Freedom::fixed;
  Interval bounds;  // for Freedom::range
  Source source;
  std::vector<DatedValue> values;  // by date, ascending
  Bilingual note;
  Place place;
  bool states_status = false;  // `status` (or `source`) is written
  bool unread = false;         // its unit or every value was refused: nothing can be said of what uses it
  bool sets_base = false;      // only `values` given: sets the value of a parameter of a layer below
};

/// Reads one parameters.toml. Dates that repeat or are out of order are errors.
[[nodiscard]] std::vector<Parameter> read_parameters(std::string_view toml, const std::string& file, const Units& units,
                                                     Diagnostics& out);

/// The value in force on `as_of`: the last one whose `from` is not later; nothing before the first.
[[nodiscard]] const DatedValue* value_in_force(const Parameter& parameter, const Date& as_of);

}  // namespace heng::define
