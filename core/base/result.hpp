#pragma once
// Result<T>: a value, or the one Diagnostic that says why there is none. For a load that can have many
// findings see Diagnostics.

#include <tl/expected.hpp>

#include "base/diagnostics.hpp"

namespace heng {

template <class T>
using Result = tl::expected<T, Diagnostic>;

/// An error value for `return failure(...)` from a function that returns Result<T>.
[[nodiscard]] inline tl::unexpected<Diagnostic> failure(std::string code, Place place, Bilingual message,
                                                        Bilingual hint = {}) {
  return tl::unexpected<Diagnostic>(
      Diagnostic{Severity::error, std::move(code), std::move(place), std::move(message), std::move(hint)});
}

}  // namespace heng
