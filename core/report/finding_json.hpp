#pragma once
// Findings, data findings and diagnostics as JSON; docs/reference/results-json.md documents every field. A number that
// is not finite (an unbounded interval) is null.

#include "base/json.hpp"
#include "data/dataset.hpp"
#include "explain/finding.hpp"
#include "explain/rounding.hpp"
#include "report/round_view.hpp"

namespace heng::report {

[[nodiscard]] Json to_json(const Bilingual& text);
[[nodiscard]] Json to_json(const Interval& interval);  // { low, high }
[[nodiscard]] Json to_json(const Place& place);        // { file, line, column }
[[nodiscard]] Json to_json(const Diagnostic& diagnostic);
/// { file, sheet, row, column, text }; null for no cell. `text` is the cell as it stands.
[[nodiscard]] Json to_json(const data::Cell& cell, const std::string& text, const data::Dataset& dataset);
[[nodiscard]] Json to_json(const data::Table& table);
[[nodiscard]] Json to_json(const data::DataFinding& finding, const data::Dataset& dataset);
[[nodiscard]] Json to_json(const explain::Value& value, const data::Dataset& dataset);
[[nodiscard]] Json to_json(const explain::Finding& finding, const RoundView& view);
[[nodiscard]] Json to_json(const explain::SubjectReport& report, const RoundView& view);
[[nodiscard]] Json to_json(const explain::RoundingCase& each, const RoundView& view);
/// A subject nobody explained: verdict, total, rank, and status and points of each criterion.
[[nodiscard]] Json outcome_json(std::size_t subject, const RoundView& view);
[[nodiscard]] Json number_or_null(double value);
[[nodiscard]] std::string_view key_of(data::Missing missing);

}  // namespace heng::report
