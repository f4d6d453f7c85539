#pragma once
// A text in the two languages every message of the program exists in.

#include <initializer_list>
#include <string>
#include <string_view>

namespace heng {

enum class Language { zh, en };

struct Bilingual {
  std::string zh;
  std::string en;

  /// The text in `language`, or the other one where that is empty.
  [[nodiscard]] const std::string& in(Language language) const {
    const auto& wanted = language == Language::zh ? zh : en;
    return wanted.empty() ? (language == Language::zh ? en : zh) : wanted;
  }
  [[nodiscard]] bool empty() const { return zh.empty() && en.empty(); }
  bool operator==(const Bilingual&) const = default;
};

/// The same text in both languages: a name, a number, a path.
[[nodiscard]] inline Bilingual both(std::string text) { return {text, text}; }

/// Both texts with {0}, {1} … replaced by the arguments: say("未知的键{0}", "unknown key {0}",
/// {quoted(key)}).
[[nodiscard]] Bilingual say(std::string_view zh, std::string_view en, std::initializer_list<Bilingual> arguments);
[[nodiscard]] Bilingual say(std::string_view zh, std::string_view en,
                            std::initializer_list<std::string> arguments = {});

}  // namespace heng
