// The named fields of a table that a rule passes to a word.

#include <algorithm>
#include <cmath>

#include "base/text.hpp"
#include "script/arguments.hpp"

namespace heng::script {

Fields::Fields(lua_State* lua, int index, std::string word)
    : lua_(lua), index_(lua_absindex(lua, index)), word_(std::move(word)) {}

bool Fields::has(const char* key) {
  const int at = push(key);
  if (at != 0) lua_pop(lua_, 1);
  return at != 0;
}

int Fields::push(const char* key) {
  if (std::find(known_.begin(), known_.end(), key) == known_.end()) known_.emplace_back(key);
  lua_pushstring(lua_, key);
  lua_rawget(lua_, index_);
  if (!lua_isnil(lua_, -1)) return lua_gettop(lua_);
  lua_pop(lua_, 1);
  return 0;
}

std::optional<Symbol> Fields::read(const char* key, Symbol (*argument)(lua_State*, int, std::string_view)) {
  const int at = push(key);
  if (at == 0) return {};
  const Symbol value = written_out(lua_, argument(lua_, at, key), key);
  lua_pop(lua_, 1);
  return value;
}

std::optional<Symbol> Fields::number(const char* key) { return read(key, number_argument); }

std::optional<Symbol> Fields::number_like(const char* key, const Symbol& like) {
  const int at = push(key);
  if (at == 0) return {};
  const Symbol value = script::number_like(lua_, at, like, key);
  lua_pop(lua_, 1);
  return value;
}

std::optional<Symbol> Fields::points(const char* key) { return read(key, points_argument); }

std::optional<Symbol> Fields::condition(const char* key) { return read(key, condition_argument); }

std::optional<std::string> Fields::text(const char* key) {
  const int at = push(key);
  if (at == 0) return {};
  std::optional<std::string> value;
  if (lua_type(lua_, at) == LUA_TSTRING) {
    kept_text(lua_, at);
    value = lua_tostring(lua_, at);
  } else {
    wrong(key, {"文字", "a text"});
  }
  lua_pop(lua_, 1);
  return value;
}

std::vector<std::string> Fields::texts(const char* key) {
  const int at = push(key);
  if (at == 0) return {};
  std::vector<std::string> found;
  const bool list = lua_istable(lua_, at);
  const lua_Integer count = list ? list_length(lua_, at) : 1;
  for (lua_Integer i = 1; i <= count; ++i) {
    if (list)
      lua_rawgeti(lua_, at, i);
    else
      lua_pushvalue(lua_, at);
    if (lua_type(lua_, -1) == LUA_TSTRING) {
      kept_text(lua_, -1);
      found.emplace_back(lua_tostring(lua_, -1));
    } else {
      wrong(key, {"文字，或一列文字", "a text, or a list of texts"});
    }
    lua_pop(lua_, 1);
  }
  lua_pop(lua_, 1);
  return found;
}

std::optional<Bilingual> bilingual_argument(lua_State* lua, int index, std::string_view word) {
  if (lua_type(lua, index) == LUA_TSTRING) {
    kept_text(lua, index);
    return both(lua_tostring(lua, index));
  }
  if (!lua_istable(lua, index)) return {};
  Fields parts(lua, index, std::string(word));
  Bilingual value{parts.text("zh").value_or(""), parts.text("en").value_or("")};
  parts.finish();
  return value;
}

std::optional<Bilingual> Fields::bilingual(const char* key) {
  const int at = push(key);
  if (at == 0) return {};
  const std::optional<Bilingual> value = bilingual_argument(lua_, at, key);
  if (!value) {
    wrong(key, {"文字，或 { zh = \"…\", en = \"…\" }", "a text, or { zh = \"…\", en = \"…\" }"});
  }
  lua_pop(lua_, 1);
  return value;
}

std::optional<bool> Fields::flag(const char* key) {
  const int at = push(key);
  if (at == 0) return {};
  std::optional<bool> value;
  if (lua_isboolean(lua_, at))
    value = lua_toboolean(lua_, at) != 0;
  else
    wrong(key, {"true 或 false", "true or false"});
  lua_pop(lua_, 1);
  return value;
}

std::optional<long long> Fields::integer(const char* key) {
  const int at = push(key);
  if (at == 0) return {};
  std::optional<long long> value;
  if (lua_isinteger(lua_, at))
    value = lua_tointeger(lua_, at);
  else
    wrong(key, {"整数", "a whole number"});
  lua_pop(lua_, 1);
  return value;
}

std::optional<double> Fields::bare_number(const char* key) {
  const int at = push(key);
  if (at == 0) return {};
  std::optional<double> value;
  if (lua_type(lua_, at) == LUA_TNUMBER)
    value = lua_tonumber(lua_, at);
  else
    wrong(key, {"数", "a number"});
  lua_pop(lua_, 1);
  return value;
}

std::optional<std::string> Fields::choice(const char* key, std::span<const std::string_view> allowed) {
  auto value = text(key);
  if (!value || std::find(allowed.begin(), allowed.end(), *value) != allowed.end()) return value;
  const std::vector<std::string> words(allowed.begin(), allowed.end());
  builder_of(lua_).mistake(lua_, "script.unknown_word", *value,
                           {std::string(key) + " 不能是 " + quoted(*value) + "；可用：" + join(words, "、"),
                            std::string(key) + " cannot be " + quoted(*value) + "; it is one of: " + join(words, ", ")},
                           suggestion(*value, words));
  return {};
}

Rounding Fields::rounding() {
  constexpr long long kMostDigits = 15;  // a double holds no more
  Rounding made;
  const auto given = integer("digits");
  const long long digits = given.value_or(0);
  if (digits < -kMostDigits || digits > kMostDigits)
    wrong("digits", {"−15 到 15 的整数", "a whole number from -15 to 15"});
  made.digits = static_cast<int>(std::clamp(digits, -kMostDigits, kMostDigits));
  if (const auto interval = bare_number("interval")) {
    if (given) wrong("interval", {"单独写的（有 interval 就不写 digits）", "written alone, without digits"});
    if (*interval > 0 && std::isfinite(*interval))
      made.interval = *interval;
    else
      wrong("interval", {"大于 0 的数", "a number above 0"});
  }
  if (const auto mode = choice("mode", {"half_even", "half_up", "down", "up"})) made.mode = *round_mode_from(*mode);
  return made;
}

void Fields::wrong(const char* key, const Bilingual& wanted) {
  builder_of(lua_).mistake(
      lua_, "script.wrong_field", key,
      {word_ + " 的 " + key + " 应当是" + wanted.zh, std::string(key) + " of " + word_ + " must be " + wanted.en});
}

void Fields::missing(const char* key) {
  builder_of(lua_).mistake(lua_, "script.missing_field", word_.substr(0, word_.find(' ')),
                           {word_ + " 缺少 " + key, word_ + " needs " + key},
                           {"加上 " + std::string(key) + " = …", "add " + std::string(key) + " = …"});
}

void Fields::finish(bool positional) {
  std::vector<std::string> unknown;
  bool numbered = false;
  for (lua_pushnil(lua_); lua_next(lua_, index_) != 0; lua_pop(lua_, 1)) {
    if (lua_type(lua_, -2) != LUA_TSTRING) {
      numbered = true;
      continue;
    }
    const std::string key = lua_tostring(lua_, -2);
    if (std::find(known_.begin(), known_.end(), key) == known_.end()) unknown.push_back(key);
  }
  std::sort(unknown.begin(), unknown.end());
  for (const std::string& key : unknown) {
    builder_of(lua_).mistake(
        lua_, "script.unknown_field", key,
        {word_ + " 没有 " + quoted(key) + " 这一项", word_ + " has no field " + quoted(key)},
        code_suggestion("", key, known_, Bilingual{"可用：" + join(known_, "、"), "fields: " + join(known_, ", ")}));
  }
  if (numbered && !positional)
    builder_of(lua_).mistake(lua_, "script.unknown_field", word_.substr(0, word_.find(' ')),
                             {word_ + " 的表里有一项没有写名字", word_ + " holds an entry without a name"},
                             {"每一项写成 名字 = 值", "write each entry as name = value"});
}

}  // namespace heng::script
