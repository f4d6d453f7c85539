#pragma once
// The cases of one scheme, ready to run: those of one date and year stand side by side as the subjects of one dataset.

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "define/case.hpp"
#include "define/catalogue.hpp"
#include "explain/evaluation.hpp"
#include "script/load_scheme.hpp"

namespace heng::cases {

inline constexpr int kUsualYear = 2025;  // of a case that names none

/// One thing that came out otherwise than a case expects.
struct Difference {
  Place place;  // of what was expected, where it has one of its own
  Bilingual what;
  std::string expected;
  Bilingual got;
  Bilingual reason;  // the finding's sentence
};

struct SchemeAt {
  script::SchemeRequest request;
  std::optional<plan::Scheme> scheme;  // nothing: it has errors
};

struct Batch {
  const SchemeAt* at = nullptr;
  int year = kUsualYear;
  std::vector<std::size_t> cases;  // Suite::cases, in the order of the dataset's subjects
  data::Dataset dataset;
};

struct Suite {
  std::string scheme, file;
  const define::Catalogue* catalogue = nullptr;
  define::CaseFile given;
  std::vector<std::vector<Difference>> unreadable;          // per case: given values that are none
  std::map<std::optional<define::Date>, SchemeAt> schemes;  // as of the cases' dates, and as of today (no date)
  std::vector<Batch> batches;

  /// The scheme with its newest numbers; null when it has errors.
  [[nodiscard]] const SchemeAt* newest() const;
};

/// Reads cases.toml and the scheme as of every date it names. What is wrong with the files is reported.
[[nodiscard]] std::unique_ptr<Suite> load_suite(const define::Catalogue& catalogue, const std::string& scheme,
                                                Diagnostics& out);

}  // namespace heng::cases
