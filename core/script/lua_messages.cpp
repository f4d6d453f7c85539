#include "script/lua_messages.hpp"

#include <array>
#include <optional>
#include <utility>

namespace heng::script {

namespace {

constexpr std::pair<std::string_view, std::string_view> kTypes[] = {{"nil", "空（nil）"},
                                                                    {"number", "数"},
                                                                    {"string", "文字"},
                                                                    {"boolean", "是否（true/false）"},
                                                                    {"table", "表"},
                                                                    {"function", "函数"},
                                                                    {"userdata", "p、param 或指标"},
                                                                    {"heng.symbol", "指标、参数或条件"},
                                                                    {"no value", "什么也没有"}};

/// Where a message has types, {0} and {1} stand for them.
struct Phrase {
  std::string_view english, chinese;
};
constexpr Phrase kPhrases[] = {
    {"attempt to perform arithmetic on a {0} value", "不能对{0}做算术"},
    {"attempt to compare two {0} values", "两个{0}不能比大小"},
    {"attempt to compare {0} with {1}", "{0}与{1}不能比大小"},
    {"attempt to index a {0} value", "{0}没有字段可取"},
    {"attempt to call a {0} value", "{0}不是函数，不能调用"},
    {"attempt to concatenate a {0} value", "{0}不能用 .. 拼接"},
    {"attempt to get length of a {0} value", "{0}没有长度"},
    {"attempt to perform bitwise operation on a {0} value", "不能对{0}做位运算"},
    {"attempt to perform 'n//0'", "整数不能除以零"},
    {"attempt to perform 'n%%0'", "整数不能对零取余"},
    {"number has no integer representation", "这个数不是整数"},
    {"stack overflow", "函数互相调用太深"},
    {"C stack overflow", "嵌套太深"},
    {"not enough memory", "内存不够"},
};

std::string chinese_type(std::string_view type) {
  for (const auto& [english, chinese] : kTypes)
    if (english == type) return std::string(chinese);
  return std::string(type);
}

/// The phrase at the start of `text`: what it says, and how much of the text it is.
std::optional<std::pair<std::string, std::size_t>> translated(const Phrase& phrase, std::string_view text) {
  std::string_view left = phrase.english;
  std::size_t at = 0;
  std::array<std::string, 2> types;
  for (std::string& type : types) {
    const std::size_t open = left.find('{');
    const std::string_view before = left.substr(0, open);
    if (text.substr(at, before.size()) != before) return {};
    at += before.size();
    if (open == std::string_view::npos) break;
    const std::size_t end = text.find_first_of(" (", at);
    type = std::string(text.substr(at, end == std::string_view::npos ? end : end - at));
    at += type.size();
    left.remove_prefix(open + 3);
  }
  std::string made(phrase.chinese);
  for (std::size_t i = 0; i < types.size(); ++i) {
    const std::string mark = "{" + std::to_string(i) + "}";
    if (const std::size_t found = made.find(mark); found != std::string::npos)
      made.replace(found, mark.size(), chinese_type(types[i]));
  }
  return {{made, at}};
}

/// "bad argument #1 to 'floor' (number expected, got nil)", "bad 'for' limit (number expected, got nil)"
std::string expected_otherwise(std::string_view text) {
  constexpr std::string_view kArgument = "bad argument #", kLoop = "bad 'for' ", kGot = " expected, got ";
  const std::size_t open = text.find(" ("), got = text.find(kGot), close = text.rfind(')');
  if (open == std::string_view::npos || got == std::string_view::npos || got < open || close < got) return {};
  std::string what;
  if (text.starts_with(kLoop)) what = "for 循环的界限";
  if (text.starts_with(kArgument))
    what = named_in(std::string(text.substr(0, open)) + ")") + " 的第 " +
           std::string(text.substr(kArgument.size(), text.find(' ', kArgument.size()) - kArgument.size())) + " 个值";
  if (what.empty()) return {};
  const std::string_view wanted = text.substr(open + 2, got - open - 2),
                         given = text.substr(got + kGot.size(), close - got - kGot.size());
  return what + "要" + chinese_type(wanted) + "，这里是" + chinese_type(given);
}

}  // namespace

Bilingual lua_message(std::string_view message) {
  constexpr std::string_view kSymbol = "heng.symbol";
  std::string english(message);
  if (const std::string other = expected_otherwise(message); !other.empty()) {
    if (const std::size_t at = english.find(kSymbol); at != std::string::npos)
      english.replace(at, kSymbol.size(), "an indicator, a parameter or a condition");
    return {other, english};
  }
  for (const Phrase& phrase : kPhrases) {
    const auto found = translated(phrase, english);
    if (!found) continue;
    const std::string name = named_in(english);
    return {found->first + (name.empty() ? "" : "（" + name + "）"), std::string(english)};
  }
  return both(std::string(english));
}

std::string named_in(std::string_view english) {
  const std::size_t close = english.rfind("')");
  const std::size_t open = close == std::string_view::npos ? close : english.rfind('\'', close - 1);
  return open == std::string_view::npos || close == 0 ? "" : std::string(english.substr(open + 1, close - open - 1));
}

Bilingual type_name(std::string_view type) { return {chinese_type(type), std::string(type)}; }

}  // namespace heng::script
