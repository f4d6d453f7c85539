#pragma once
// What a cell's number format makes of its number, as far as it changes what a person reads: percent, dates, words
// before and behind the number, a number shown in thousands.

#include <string>
#include <string_view>

namespace workbook {

struct NumberFormat {
  enum class Kind { plain, percent, date, year, time, unclear };  // unclear: it shows another number, or none
  Kind kind = Kind::plain;
  std::string prefix, suffix;  // words around the number: "约", "万元"; a sign of yuan is none
  std::string code;            // of an unclear one, to be shown

  [[nodiscard]] bool shows_as_is() const { return kind == Kind::plain && prefix.empty() && suffix.empty(); }
};

/// "0.00%", "yyyy-mm-dd", "#,##0\"万元\"". The first section counts; one whose other sections scale or say other
/// units is unclear.
[[nodiscard]] NumberFormat number_format(std::string_view code);
/// Formats every workbook has without a code.
[[nodiscard]] NumberFormat built_in_format(unsigned id);

/// The shortest decimal that reads back as the same number.
[[nodiscard]] std::string shortest(double value);
/// Without what says yuan and nothing more: "¥", "CNY".
[[nodiscard]] std::string without_yuan(std::string text);
/// "0.35" → "35%", by moving the point and not by multiplying.
[[nodiscard]] std::string percent_text(double value);
/// What a person reads in a cell of this format. `date1904`: days count from 1904.
[[nodiscard]] std::string cell_text(double value, const NumberFormat& format, bool date1904);

}  // namespace workbook
