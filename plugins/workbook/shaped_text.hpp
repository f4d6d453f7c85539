#pragma once
// Letters whose shape says something: a raised 1 behind 35 is a footnote and not a digit, and what is struck out is not
// there any more.

#include <string>
#include <string_view>

namespace workbook {

enum class Shape { plain, raised, struck };

/// Raised figures as ⁰¹²…, what is struck out in brackets that say so.
[[nodiscard]] std::string shaped(std::string_view letters, Shape shape);

/// Without the marks that XLSX writes for control letters in texts: "_x000D_" is the end of a line.
[[nodiscard]] std::string unmarked(std::string text);

}  // namespace workbook
