#pragma once
// Two editions of a scheme over one round: who moves, and which change of the rules moved them.

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "data/dataset.hpp"
#include "evaluate/outcomes.hpp"
#include "evaluate/shapley.hpp"
#include "script/load_scheme.hpp"
#include "script/scheme_changes.hpp"

namespace heng::explain {

/// An edition of the rules, loaded. The catalogues of the two that are compared are aligned (define/align.hpp).
struct LoadedEdition {
  script::SchemeRequest request;
  const plan::Scheme* scheme = nullptr;
  [[nodiscard]] script::Edition edition() const { return {scheme, request.catalogue}; }
};

/// What is shared out among the changes, for every subject.
enum class Measure : std::size_t {
  verdict,  // 1 pass, 0 undetermined, −1 fail
  low,
  high,   // bounds of the total; 0 where there is none
  grade,  // −index of the grade, mean of best and worst; after the last grade: none
  rank,   // mean of best and worst; behind all where not ranked
};
inline constexpr std::size_t kMeasures = 5;
/// And for all subjects together.
enum class Sum : std::size_t { passes, fails, low, high };
inline constexpr std::size_t kSums = 4;

/// How many subjects a criterion's finding moved for.
struct FindingMove {
  std::string code;
  plan::CriterionKind kind = plan::CriterionKind::gate;
  Bilingual title;
  evaluate::Status from, to;
  std::size_t subjects = 0;
};

struct Difference {
  std::vector<script::Change> changes;
  std::size_t subjects = 0;
  plan::Scheme old_scheme, new_scheme;  // as they were run; data are read by the newer definitions
  evaluate::Outcomes before, after;
  evaluate::Shares shares;         // per change; values as share() and sum_share() find them
  std::vector<std::uint8_t> open;  // 1: the total of some mixture has no bound, so its points are not shared out
  std::vector<FindingMove> findings;

  /// Of after − before.
  [[nodiscard]] double share(std::size_t change, Measure measure, std::size_t subject) const {
    return shares.of[change][static_cast<std::size_t>(measure) * subjects + subject];
  }
  [[nodiscard]] double sum_share(std::size_t change, Sum sum) const {
    return shares.of[change][kMeasures * subjects + static_cast<std::size_t>(sum)];
  }
  /// Standard error; 0 when exact.
  [[nodiscard]] double sum_error(std::size_t change, Sum sum) const {
    return shares.error.empty() ? 0 : shares.error[change][kMeasures * subjects + static_cast<std::size_t>(sum)];
  }
};

/// Nothing when the editions cannot be compared; `out` says why.
[[nodiscard]] std::unique_ptr<Difference> difference(const LoadedEdition& before, const LoadedEdition& after,
                                                     const data::Dataset& dataset, int year, unsigned threads,
                                                     Diagnostics& out);

}  // namespace heng::explain
