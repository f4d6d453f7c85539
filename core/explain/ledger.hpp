#pragma once
// The clause ledger: document → clause → criteria → cases → subjects of a round. What a document asks for and nobody
// judges, and what is judged and nobody tests, is a gap.

#include <map>
#include <span>
#include <string>
#include <vector>

#include "base/diagnostics.hpp"
#include "define/case.hpp"
#include "define/catalogue.hpp"
#include "evaluate/outcomes.hpp"
#include "plan/scheme.hpp"

namespace heng::explain {

/// A scheme as the ledger reads it. `scheme` must outlive the ledger's making, `outcomes` the ledger.
struct LedgerSource {
  const plan::Scheme* scheme = nullptr;
  std::map<std::string, std::vector<define::Case>> cases;  // by id of the layer whose cases.toml they are in
  bool own_layer_only = false;                             // the layers below are sources of their own
  const evaluate::Outcomes* outcomes = nullptr;            // of a round; null = none
};

struct LedgerCase {
  std::string scheme;  // in whose cases.toml it stands
  std::string note;
  Place place;
};

struct LedgerCriterion {
  std::string scheme;  // of its layer
  std::string code;
  Bilingual title;
  std::string document, clause;   // as cited
  std::vector<std::string> also;  // further clauses cited
  plan::CriterionKind kind = plan::CriterionKind::gate;
  bool reference = false;
  Place place;
  std::vector<LedgerCase> cases;                                 // that expect something of it
  std::map<evaluate::Status, std::size_t> counts;                // subjects of the round, by what came out
  const evaluate::Column<evaluate::Status>* statuses = nullptr;  // of each subject; in the source's outcomes
};

struct LedgerClause {
  const define::Clause* clause = nullptr;  // in the catalogue
  std::vector<std::size_t> criteria;       // Ledger::criteria
};

struct LedgerDocument {
  const define::Document* document = nullptr;  // in the catalogue
  std::vector<LedgerClause> clauses;           // as in the document
};

struct Ledger {
  std::vector<LedgerDocument> documents;
  std::vector<LedgerCriterion> criteria;  // by scheme, in the scheme's order
  bool has_round = false;
};

[[nodiscard]] Ledger make_ledger(const define::Catalogue& catalogue, std::span<const LedgerSource> sources);

/// Clauses that ask for something and have neither criterion nor reason, criteria that cite no clause or that no case
/// exercises: an error each. Reasons that are no longer needed: a warning.
void find_gaps(const Ledger& ledger, Diagnostics& out);

}  // namespace heng::explain
