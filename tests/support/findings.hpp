#pragma once
// Looking at Diagnostics in tests: by code and line, never by wording.

#include <algorithm>
#include <string>
#include <string_view>

#include "base/diagnostics.hpp"

namespace heng::tests {

/// The findings as "code@line", sorted by place, joined by spaces.
inline std::string codes(const Diagnostics& findings) {
  std::string out;
  for (const auto& item : findings.sorted()) {
    out += (out.empty() ? "" : " ") + item.code + "@" + std::to_string(item.place.line);
  }
  return out;
}

inline const Diagnostic* find(const Diagnostics& findings, std::string_view code) {
  for (const auto& item : findings.items())
    if (item.code == code) return &item;
  return nullptr;
}

/// Every finding must exist in both languages.
inline bool bilingual(const Diagnostics& findings) {
  return std::all_of(findings.items().begin(), findings.items().end(), [](const Diagnostic& item) {
    return !item.message.zh.empty() && !item.message.en.empty() && item.hint.zh.empty() == item.hint.en.empty();
  });
}

}  // namespace heng::tests
