#pragma once
// Findings about the user's files and data, for people or for programs.

#include "app/options.hpp"
#include "base/diagnostics.hpp"
#include "base/json.hpp"
#include "data/dataset.hpp"

namespace heng::app {

/// The folder of the library; nothing after showing why there is none.
[[nodiscard]] std::optional<std::string> library_or_say(const Options& options);

/// Sorted, each once: two readers of one file find the same mistake.
[[nodiscard]] Diagnostics distinct(const Diagnostics& findings);
/// All of them, sorted, as text to standard error or as JSON to standard output.
void show_findings(const Diagnostics& findings, const Options& options);
[[nodiscard]] Json findings_json(const Diagnostics& findings);
/// "2 errors, 1 warning"
[[nodiscard]] std::string findings_count(const Diagnostics& findings, Language language);

/// Errors and warnings of the data to standard error, at most `limit`, then how many more.
void show_data_findings(const data::Dataset& dataset, Language language, std::size_t limit,
                        const std::string& round_file);
/// One finding with its subject and cell on one line.
[[nodiscard]] std::string data_finding_text(const data::DataFinding& finding, const data::Dataset& dataset,
                                            Language language);
/// What the last line of a command adds where files could not be used: "；另有 1 个错误、0 个警告（见上），没有读全".
[[nodiscard]] std::string unread_text(const Diagnostics& findings, Language language);
[[nodiscard]] std::size_t data_errors(const data::Dataset& dataset);

}  // namespace heng::app
