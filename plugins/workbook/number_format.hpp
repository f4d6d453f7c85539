#pragma once
// What a cell's number format makes of its number, as far as it changes what a person reads: percent, dates, a
// unit behind the number, a number shown in thousands.

#include <string>
#include <string_view>

namespace workbook {

struct NumberFormat {
  enum class Kind { plain, percent, date, year, time, scaled };
  Kind kind = Kind::plain;
  std::string suffix;  // text the format puts behind the number: "万元"
  std::string code;    // of a scaled one, to be shown
};

/// The first section of a format code counts: "0.00%", "yyyy-mm-dd", "#,##0\"万元\"".
[[nodiscard]] NumberFormat number_format(std::string_view code);
/// Formats every workbook has without a code.
[[nodiscard]] NumberFormat built_in_format(unsigned id);

/// The shortest decimal that reads back as the same number.
[[nodiscard]] std::string shortest(double value);
/// "0.35" → "35%", by moving the point and not by multiplying.
[[nodiscard]] std::string percent_text(double value);
/// What a person reads in a cell of this format. `date1904`: days count from 1904.
[[nodiscard]] std::string cell_text(double value, const NumberFormat& format, bool date1904);

}  // namespace workbook
