#pragma once
// What libFuzzer calls, and what the targets share.

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "base/diagnostics.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size);

namespace heng::tests {

[[nodiscard]] inline std::string_view text_of(const std::uint8_t* bytes, std::size_t size) {
  return {reinterpret_cast<const char*>(bytes), size};
}

/// Messages quote what was read: they are written too.
inline void write_out(const Diagnostics& findings) {
  for (const Language language : {Language::zh, Language::en}) (void)render(findings, language);
}

}  // namespace heng::tests
