#pragma once
// Collects what a ledger is made of: schemes with the cases beside them.

#include "app/round_run.hpp"
#include "explain/ledger.hpp"

namespace heng::app {

/// The cases of every layer of the scheme; a layer without cases.toml has none.
[[nodiscard]] std::map<std::string, std::vector<define::Case>> cases_of(const plan::Scheme& scheme, Diagnostics& out);
/// The ledger of one round: the documents its scheme cites, with the round's subjects.
[[nodiscard]] explain::Ledger round_ledger(const LoadedRound& loaded, const Evaluation& evaluation, Diagnostics& out);

}  // namespace heng::app
