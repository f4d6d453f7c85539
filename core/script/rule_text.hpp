#pragma once
// The text of rule files, as far as comparing two editions needs it: one statement, and what stands outside all of
// them.

#include <string>
#include <vector>

#include "plan/scheme.hpp"

namespace heng::script {

/// None when the file cannot be read.
[[nodiscard]] std::vector<std::string> lines_of(const std::string& file);
/// From its line on to the } that begins a line.
[[nodiscard]] std::string statement(const std::vector<std::string>& lines, int line);
/// What a file says outside its criteria: locals and helpers that functions may use.
[[nodiscard]] std::string outside(const plan::Scheme& scheme, const std::string& file, std::vector<std::string> lines);

}  // namespace heng::script
