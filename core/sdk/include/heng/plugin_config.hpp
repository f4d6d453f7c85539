#pragma once
// The settings of a source: a flat JSON object of texts, numbers and true/false. Part of heng/plugin.hpp. The
// host has checked them against the plugin's config_schema and filled in the defaults.

#include <cstdint>
#include <cstdlib>
#include <map>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace heng {

class Config {
 public:
  explicit Config(std::string_view json) : rest_(json) { read_object(); }

  /// The names of a setting of type object: "year" for "parameters.year" and `of` "parameters".
  [[nodiscard]] std::vector<std::string> names(std::string_view of) const {
    std::vector<std::string> found;
    const std::string before = std::string(of) + ".";
    for (const auto& [key, value] : values_) {
      if (key.compare(0, before.size(), before) == 0) found.push_back(key.substr(before.size()));
    }
    return found;
  }
  [[nodiscard]] bool is_text(std::string_view key) const {
    const auto found = values_.find(key);
    return found != values_.end() && found->second.kind == Kind::text;
  }
  [[nodiscard]] bool is_flag(std::string_view key) const {
    const auto found = values_.find(key);
    return found != values_.end() && found->second.kind == Kind::flag;
  }
  [[nodiscard]] bool has(std::string_view key) const { return values_.find(key) != values_.end(); }
  [[nodiscard]] std::string text(std::string_view key, std::string otherwise = "") const {
    const auto* value = find(key, Kind::text);
    return value == nullptr ? std::move(otherwise) : value->text;
  }
  [[nodiscard]] double number(std::string_view key, double otherwise = 0) const {
    const auto* value = find(key, Kind::number);
    return value == nullptr ? otherwise : value->number;
  }
  [[nodiscard]] bool flag(std::string_view key, bool otherwise = false) const {
    const auto* value = find(key, Kind::flag);
    return value == nullptr ? otherwise : value->number != 0;
  }

 private:
  enum class Kind { text, number, flag };
  struct Value {
    Kind kind = Kind::text;
    std::string text;
    double number = 0;
  };

  [[nodiscard]] const Value* find(std::string_view key, Kind kind) const {
    const auto found = values_.find(key);
    if (found == values_.end()) return nullptr;
    if (found->second.kind != kind) throw std::invalid_argument("setting " + std::string(key) + " is of another kind");
    return &found->second;
  }

  [[noreturn]] static void wrong() { throw std::invalid_argument("the settings are not a flat JSON object"); }
  void skip_space() {
    while (!rest_.empty() && std::string_view(" \t\r\n").find(rest_.front()) != std::string_view::npos)
      rest_.remove_prefix(1);
  }
  bool take(std::string_view word) {
    skip_space();
    if (rest_.substr(0, word.size()) != word) return false;
    rest_.remove_prefix(word.size());
    return true;
  }
  void expect(std::string_view word) {
    if (!take(word)) wrong();
  }

  void read_object() {
    expect("{");
    if (!take("}")) {
      do {
        auto key = read_text();
        expect(":");
        values_[std::move(key)] = read_value();
      } while (take(","));
      expect("}");
    }
    skip_space();
    if (!rest_.empty()) wrong();
  }

  Value read_value() {
    if (take("true")) return {Kind::flag, "", 1};
    if (take("false")) return {Kind::flag, "", 0};
    skip_space();
    if (!rest_.empty() && rest_.front() == '"') return {Kind::text, read_text(), 0};
    const std::string digits(rest_.substr(0, rest_.find_first_of(",} \t\r\n")));
    char* end = nullptr;
    const double number = std::strtod(digits.c_str(), &end);
    if (digits.empty() || *end != '\0') wrong();
    rest_.remove_prefix(digits.size());
    return {Kind::number, "", number};
  }

  std::string read_text() {
    expect("\"");
    std::string text;
    while (true) {
      if (rest_.empty()) wrong();
      const char c = rest_.front();
      rest_.remove_prefix(1);
      if (c == '"') return text;
      if (c != '\\') {
        text += c;
        continue;
      }
      if (rest_.empty()) wrong();
      const char escaped = rest_.front();
      rest_.remove_prefix(1);
      static constexpr std::string_view names = "\"\\/bfnrt", meanings = "\"\\/\b\f\n\r\t";
      if (const auto at = names.find(escaped); at != std::string_view::npos) {
        text += meanings[at];
      } else if (escaped == 'u') {
        append_utf8(text, read_code_point());
      } else {
        wrong();
      }
    }
  }

  std::uint32_t read_hex() {
    if (rest_.size() < 4) wrong();
    std::uint32_t code = 0;
    for (const char c : rest_.substr(0, 4)) {
      const auto digit =
          std::string_view("0123456789abcdef").find(static_cast<char>(c >= 'A' && c <= 'F' ? c + 32 : c));
      if (digit == std::string_view::npos) wrong();
      code = code * 16 + static_cast<std::uint32_t>(digit);
    }
    rest_.remove_prefix(4);
    return code;
  }
  std::uint32_t read_code_point() {
    const auto first = read_hex();
    if (first < 0xd800 || first > 0xdfff) return first;
    if (first > 0xdbff || rest_.substr(0, 2) != "\\u") wrong();
    rest_.remove_prefix(2);
    const auto second = read_hex();
    if (second < 0xdc00 || second > 0xdfff) wrong();
    return 0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00);
  }
  static void append_utf8(std::string& text, std::uint32_t code) {
    const auto tail = [&](unsigned shift) { text += static_cast<char>(0x80u | ((code >> shift) & 0x3fu)); };
    if (code < 0x80) {
      text += static_cast<char>(code);
    } else if (code < 0x800) {
      text += static_cast<char>(0xc0u | (code >> 6));
      tail(0);
    } else if (code < 0x10000) {
      text += static_cast<char>(0xe0u | (code >> 12));
      tail(6), tail(0);
    } else {
      text += static_cast<char>(0xf0u | (code >> 18));
      tail(12), tail(6), tail(0);
    }
  }

  std::string_view rest_;
  std::map<std::string, Value, std::less<>> values_;
};

}  // namespace heng
