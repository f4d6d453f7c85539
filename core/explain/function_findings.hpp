#pragma once
// What went wrong with the rule functions of a run, as findings: once a function, with counts.

#include "base/diagnostics.hpp"
#include "data/dataset.hpp"
#include "script/rule_functions.hpp"

namespace heng::explain {

/// To be asked after the scheme was evaluated. Each names the first subject that failed and why.
[[nodiscard]] Diagnostics function_findings(script::RuleFunctions& functions, const data::Dataset& dataset);

}  // namespace heng::explain
