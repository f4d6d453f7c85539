#pragma once
// Everything a library root defines apart from schemes: units, indicators, factor sets, documents. Codes are
// unique. Formulas are kept as text here; core/script turns them into graphs and finds their cycles and unit
// errors.

#include <deque>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.hpp"
#include "define/document.hpp"
#include "define/factor.hpp"
#include "define/indicator.hpp"
#include "define/unit.hpp"

namespace heng::define {

struct Catalogue {
  std::string root;  // the library root: holds indicators/ and rules/
  Units units;
  std::vector<Indicator> indicators;  // by file name, then in file order
  std::vector<FactorSet> factor_sets;
  std::vector<Document> documents;

  /// Index into `indicators`.
  [[nodiscard]] std::optional<std::size_t> find(std::string_view code) const;
  [[nodiscard]] const FactorSet* factors(std::string_view name) const;
  [[nodiscard]] const Document* document(std::string_view id) const;
  [[nodiscard]] std::vector<std::string> indicator_codes() const;

  std::map<std::string, std::size_t, std::less<>> by_code;

  /// Kinds of which a file could not be read: a name that is not there may be in it, and is reported by nobody.
  struct Unread {
    bool indicators = false, factors = false, documents = false;
  } unread;
};

/// Reads indicators/ (units.toml, *.toml, factors/*.toml) and rules/documents/ under `root`. All problems are
/// reported; what could be read is returned.
[[nodiscard]] Catalogue load_catalogue(const std::string& root, Diagnostics& out);

/// Indicators of one file (for tests and the loader).
[[nodiscard]] std::vector<Indicator> read_indicators(std::string_view toml, const std::string& file, const Units& units,
                                                     Diagnostics& out);

/// The nearest folder at or above `start` that holds both indicators/ and rules/; empty when there is none.
[[nodiscard]] std::string find_library_root(const std::string& start);

}  // namespace heng::define
