#pragma once
// Loads a scheme folder and everything it extends: parameters of all layers, then each layer's scheme.lua, national
// first.

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/diagnostics.hpp"
#include "define/catalogue.hpp"
#include "define/date.hpp"
#include "plan/scheme.hpp"
#include "script/limits.hpp"

namespace heng::script {

struct SchemeRequest {
  const define::Catalogue* catalogue = nullptr;
  std::string scheme;                 // id: national.zero_carbon_park
  std::optional<define::Date> as_of;  // nothing: the newest values
  std::string factors;                // overrides the scheme's own set; empty = the scheme's
  Place asked_at;                     // who names the scheme, for messages
  bool thorough = false;              // also look for what can be wrong with a scheme that loads (static_checks)
  Limits limits;                      // of its file while it loads, and of its functions
};

/// The folder of a scheme id under the library root: national.x → rules/national/x.
[[nodiscard]] std::string scheme_folder(const std::string& root, const std::string& id);

/// Every scheme id under rules/, sorted.
[[nodiscard]] std::vector<std::string> scheme_ids(const std::string& root);

/// What to do about an id that is none: the one that was meant, those whose words it has ("guangxi",
/// "provincial.guangxi"), or where all are listed.
[[nodiscard]] Bilingual suggested_scheme(const std::string& id, const std::vector<std::string>& ids);

/// Builds the scheme. All problems of all its files are reported; nothing is returned when one of them is an error.
[[nodiscard]] std::optional<plan::Scheme> load_scheme(const SchemeRequest& request, Diagnostics& out);

class SchemeBuilder;
/// The same as load_scheme, but for what the layers may do to each other, into a builder that the caller keeps (its
/// functions stay callable). False when there were errors.
bool load_into(SchemeBuilder& builder, const SchemeRequest& request);

}  // namespace heng::script
