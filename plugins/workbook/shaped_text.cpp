#include "shaped_text.hpp"

#include <array>
#include <utility>

namespace workbook {

std::string shaped(std::string_view letters, Shape shape) {
  static constexpr std::array<std::string_view, 10> raised{"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};
  if (shape == Shape::struck && letters.find_first_not_of(" \t\n") != std::string_view::npos)
    return "〔划去：" + std::string(letters) + "〕";
  if (shape != Shape::raised) return std::string(letters);
  std::string out;
  for (const char c : letters) {
    if (c >= '0' && c <= '9')
      out += raised[static_cast<std::size_t>(c - '0')];
    else
      out += c == '-' ? "⁻" : c == '+' ? "⁺" : std::string(1, c);
  }
  return out;
}

std::string unmarked(std::string text) {
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 3> marks{
      {{"_x000D_", "\r"}, {"_x000A_", "\n"}, {"_x0009_", "\t"}}};
  for (const auto& [mark, letter] : marks)
    for (auto at = text.find(mark); at != std::string::npos; at = text.find(mark, at))
      text.replace(at, mark.size(), letter);
  return text;
}

}  // namespace workbook
