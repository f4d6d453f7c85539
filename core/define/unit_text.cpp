#include "define/unit_text.hpp"

#include <array>
#include <charconv>
#include <cmath>
#include <limits>
#include <optional>

#include "base/text.hpp"

namespace heng::define {
namespace {

constexpr int kLargestExponent = 9;
constexpr int kDeepestBrackets = 20;

struct Superscript {
  std::string_view mark;
  char plain;
};
constexpr std::array<Superscript, 12> kSuperscripts = {{{"⁰", '0'},
                                                        {"¹", '1'},
                                                        {"²", '2'},
                                                        {"³", '3'},
                                                        {"⁴", '4'},
                                                        {"⁵", '5'},
                                                        {"⁶", '6'},
                                                        {"⁷", '7'},
                                                        {"⁸", '8'},
                                                        {"⁹", '9'},
                                                        {"⁻", '-'},
                                                        {"⁺", '+'}}};
constexpr std::array<std::string_view, 7> kTimes = {"·", "×", "*", ".", "⋅", "•", "・"};

std::size_t times_at(std::string_view text) {
  for (const auto sign : kTimes) {
    if (text.starts_with(sign)) return sign.size();
  }
  return 0;
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

const Superscript* superscript_at(std::string_view text) {
  for (const auto& sign : kSuperscripts) {
    if (text.starts_with(sign.mark)) return &sign;
  }
  return nullptr;
}

bool ends_atom(std::string_view text) {
  return text.empty() || text[0] == ' ' || text[0] == '/' || text[0] == '(' || text[0] == ')' || text[0] == '^' ||
         times_at(text) > 0 || superscript_at(text) != nullptr;
}

class Parser {
 public:
  Parser(std::string_view text, const UnitNames& names) : whole_(text), rest_(text), names_(names) {}

  UnitResult parse() {
    auto unit = product();
    if (unit && !rest_.empty()) return syntax();
    return unit;
  }

 private:
  [[nodiscard]] tl::unexpected<UnitProblem> syntax() const {
    return tl::make_unexpected(UnitProblem{UnitProblem::Kind::syntax, std::string(rest_.empty() ? whole_ : rest_)});
  }

  void skip_spaces() {
    while (rest_.starts_with(' ')) rest_.remove_prefix(1);
  }

  UnitResult product() {
    auto left = factor();
    while (left) {
      skip_spaces();
      if (rest_.empty() || rest_[0] == ')') return left;
      const bool dividing = rest_[0] == '/';
      rest_.remove_prefix(dividing ? 1 : times_at(rest_));
      const auto right = factor();
      if (!right) return right;
      left = dividing ? divide(*left, *right) : multiply(*left, *right);
    }
    return left;
  }

  UnitResult factor() {
    skip_spaces();
    auto base = rest_.starts_with('(') ? bracket() : is_number() ? number() : atom();
    if (!base) return base;
    const auto exponent = exponent_here();
    if (!exponent) return syntax();
    return power(*base, *exponent);
  }

  UnitResult bracket() {
    if (++depth_ > kDeepestBrackets) return syntax();
    rest_.remove_prefix(1);
    auto inside = product();
    if (!inside) return inside;
    if (!rest_.starts_with(')')) return syntax();
    rest_.remove_prefix(1);
    --depth_;
    return inside;
  }

  [[nodiscard]] bool is_number() const { return !rest_.empty() && is_digit(rest_[0]); }

  UnitResult number() {
    double value = 0;
    const auto done = std::from_chars(rest_.data(), rest_.data() + rest_.size(), value);
    if (done.ec != std::errc{} || !(value > 0)) return syntax();
    rest_.remove_prefix(static_cast<std::size_t>(done.ptr - rest_.data()));
    return Unit{number_text(value), value, {}};
  }

  UnitResult atom() {
    std::size_t length = names_.compound_at(rest_);
    if (length == 0 || !ends_atom(rest_.substr(length))) {
      length = 0;
      while (!ends_atom(rest_.substr(length))) ++length;
    }
    if (length == 0) return syntax();
    const std::string name(rest_.substr(0, length));
    rest_.remove_prefix(length);
    return names_.resolve(name);
  }

  std::optional<int> exponent_here() {
    std::string digits;
    if (rest_.starts_with('^')) {
      rest_.remove_prefix(1);
      const bool bracketed = rest_.starts_with('(');
      if (bracketed) rest_.remove_prefix(1);
      while (!rest_.empty() && (is_digit(rest_[0]) || (digits.empty() && (rest_[0] == '-' || rest_[0] == '+')))) {
        digits += rest_[0];
        rest_.remove_prefix(1);
      }
      if (bracketed && !rest_.starts_with(')')) return std::nullopt;
      if (bracketed) rest_.remove_prefix(1);
      if (digits.empty()) return std::nullopt;
    }
    while (const auto* sign = superscript_at(rest_)) {
      digits += sign->plain;
      rest_.remove_prefix(sign->mark.size());
    }
    if (digits.empty()) return 1;
    const auto value = parse_number(digits);
    if (!value || std::abs(*value) > kLargestExponent) return std::nullopt;
    return static_cast<int>(*value);
  }

  std::string_view whole_;
  std::string_view rest_;
  const UnitNames& names_;
  int depth_ = 0;
};

}  // namespace

UnitResult parse_unit_text(std::string_view text, const UnitNames& names) { return Parser(text, names).parse(); }

bool has_unit_operator(std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (ends_atom(text.substr(i))) return true;
  }
  return false;
}

Powered split_exponent(std::string_view atom) {
  std::size_t begin = atom.size();
  while (begin > 0 && is_digit(atom[begin - 1])) --begin;
  if (begin == atom.size() || begin == 0) return {std::string(atom), 1};
  const bool negative = atom[begin - 1] == '-' && begin > 1;
  int exponent = 0;
  const auto done = std::from_chars(atom.data() + begin, atom.data() + atom.size(), exponent);
  if (done.ec != std::errc{} || exponent > kLargestExponent) return {std::string(atom), 1};
  return {std::string(atom.substr(0, begin - (negative ? 1 : 0))), negative ? -exponent : exponent};
}

Unit power(const Unit& unit, int exponent) {
  Unit out{"1", 1.0, {}};
  for (int i = 0; i < std::abs(exponent); ++i) out = exponent > 0 ? multiply(out, unit) : divide(out, unit);
  return out;
}

double without_noise(double factor) {
  constexpr int kDigits = 13;  // after the first
  constexpr double kNoise = 4 * std::numeric_limits<double>::epsilon();
  std::array<char, 40> buffer{};
  const auto end =
      std::to_chars(buffer.data(), buffer.data() + buffer.size(), factor, std::chars_format::scientific, kDigits).ptr;
  double decimal = factor;
  std::from_chars(buffer.data(), end, decimal);
  return std::abs(decimal - factor) <= kNoise * std::abs(factor) ? decimal : factor;
}

}  // namespace heng::define
