#pragma once
// Text as people write and read it: spelling suggestions, numbers without locale, quoting, UTF-8 widths.

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/bilingual.hpp"

namespace heng {

/// The candidate closest to `word`, when it is close enough to be what was meant: at most a third of its
/// letters differ (one at least may), transposed neighbours count once, and of equals the one that differs in
/// case only.
[[nodiscard]] std::optional<std::string> did_you_mean(std::string_view word, std::span<const std::string> candidates);
/// "did you mean {meant}?", as a hint.
[[nodiscard]] Bilingual question(const std::string& meant);
/// It for the candidate closest to `word`, quoted; `otherwise` where none is close.
[[nodiscard]] Bilingual suggestion(std::string_view word, std::span<const std::string> candidates,
                                   Bilingual otherwise = {});
/// The same of a name in code, written without quotes behind `prefix`: "did you mean param.limit?".
[[nodiscard]] Bilingual code_suggestion(std::string_view prefix, std::string_view word,
                                        std::span<const std::string> candidates, Bilingual otherwise = {});

/// The shortest decimal that reads back as the same double, without exponent between 1e-7 and 1e21: 0.1,
/// 200000, -3.5.
[[nodiscard]] std::string number_text(double value);
/// With thousands separators in the integer part and at most `digits` decimals, trailing zeros dropped:
/// 10,000 and 0.22.
[[nodiscard]] std::string number_text(double value, int digits);
/// Exactly a decimal number (sign, digits, point, exponent), finite; nothing else before or after.
[[nodiscard]] std::optional<double> parse_number(std::string_view text);

/// With control characters and marks that turn the writing direction made visible: \u{202e}. Line ends and tabs stay.
[[nodiscard]] std::string visible(std::string_view text);
/// In “…” with control characters escaped, for names and values from outside.
[[nodiscard]] std::string quoted(std::string_view text);
// std::quoted would be found for a std::string and match better than a conversion.
[[nodiscard]] inline std::string quoted(const char* text) { return quoted(std::string_view(text)); }
[[nodiscard]] inline std::string quoted(const std::string& text) { return quoted(std::string_view(text)); }
[[nodiscard]] inline std::string quoted(std::string& text) { return quoted(std::string_view(text)); }
[[nodiscard]] std::string trimmed(std::string_view text);
[[nodiscard]] std::vector<std::string> split(std::string_view text, char separator);
[[nodiscard]] std::string join(std::span<const std::string> parts, std::string_view separator);

/// Full-width ASCII (１２３％，) as its half-width form, wide, narrow and no-break spaces as a plain space, the
/// radicals that PDFs have for characters (⼯ for 工) as those, and composed.
[[nodiscard]] std::string half_width(std::string_view text);
/// Of the equal ways to encode a text the usual one (Unicode's NFC): é as one letter. Not UTF-8: as it is.
[[nodiscard]] std::string composed(std::string_view text);
/// Whether `composed` may change anything; quick.
[[nodiscard]] bool may_need_composing(std::string_view text);
/// A radical (U+2E80 to U+2FDF) as the character that looks like it; others as they are.
[[nodiscard]] char32_t without_radical(char32_t code_point);
/// Columns on a terminal: CJK and full-width characters count two.
[[nodiscard]] std::size_t display_width(std::string_view text);
/// `text` padded with spaces on the right (or cut with …) to `width` columns.
[[nodiscard]] std::string padded(std::string_view text, std::size_t width);
[[nodiscard]] bool is_utf8(std::string_view text);
/// The code points of UTF-8 text; bytes that are not UTF-8 become U+FFFD.
[[nodiscard]] std::u32string code_points(std::string_view text);
[[nodiscard]] std::string utf8(std::u32string_view code_points);
[[nodiscard]] std::size_t display_width(char32_t code_point);

}  // namespace heng
