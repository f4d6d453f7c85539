#include "base/bilingual.hpp"

#include <vector>

namespace heng {
namespace {

std::string filled(std::string_view pattern, const std::vector<std::string_view>& arguments) {
  std::string out;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    const bool placeholder = pattern[i] == '{' && i + 2 < pattern.size() && pattern[i + 2] == '}' &&
                             pattern[i + 1] >= '0' && pattern[i + 1] <= '9';
    const auto index = placeholder ? static_cast<std::size_t>(pattern[i + 1] - '0') : arguments.size();
    if (index < arguments.size()) {
      out += arguments[index];
      i += 2;
    } else {
      out += pattern[i];
    }
  }
  return out;
}

}  // namespace

Bilingual say(std::string_view zh, std::string_view en, std::initializer_list<Bilingual> arguments) {
  std::vector<std::string_view> in_zh;
  std::vector<std::string_view> in_en;
  for (const auto& argument : arguments) {
    in_zh.emplace_back(argument.in(Language::zh));
    in_en.emplace_back(argument.in(Language::en));
  }
  return {filled(zh, in_zh), filled(en, in_en)};
}

Bilingual say(std::string_view zh, std::string_view en, std::initializer_list<std::string> arguments) {
  const std::vector<std::string_view> texts(arguments.begin(), arguments.end());
  return {filled(zh, texts), filled(en, texts)};
}

}  // namespace heng
