#include "named_parameters.hpp"

#include <algorithm>

namespace postgres {
namespace {

bool is_name(char c, bool first) {
  const bool letter =
      (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || static_cast<unsigned char>(c) >= 0x80;
  return letter || (!first && c >= '0' && c <= '9');
}

/// Where the quoted part that starts at `at` ends; `at` itself when none starts there.
std::size_t end_of_quote(std::string_view sql, std::size_t at) {
  const auto after = [&](std::string_view closing, std::size_t from) {
    const auto end = sql.find(closing, from);
    return end == std::string_view::npos ? sql.size() : end + closing.size();
  };
  const char c = sql[at];
  if (c == '\'' || c == '"') {
    const bool escapes =
        c == '\'' && at > 0 && (sql[at - 1] == 'E' || sql[at - 1] == 'e') && (at < 2 || !is_name(sql[at - 2], false));
    std::size_t end = at + 1;
    while (end < sql.size() && sql[end] != c) end += escapes && sql[end] == '\\' ? 2 : 1;
    return std::min(end + 1, sql.size());  // a doubled quote starts the next quoted part
  }
  if (sql.substr(at, 2) == "--") return after("\n", at);
  if (sql.substr(at, 2) == "/*") return after("*/", at + 2);
  if (c == '$') {
    std::size_t tag = at + 1;
    while (tag < sql.size() && is_name(sql[tag], tag == at + 1)) ++tag;
    if (tag < sql.size() && sql[tag] == '$') return after(sql.substr(at, tag + 1 - at), tag + 1);
  }
  return at;
}

}  // namespace

Statement numbered(std::string_view sql) {
  Statement made;
  for (std::size_t at = 0; at < sql.size();) {
    if (const auto end = end_of_quote(sql, at); end != at) {
      made.sql += sql.substr(at, end - at);
      at = end;
      continue;
    }
    const bool cast = sql.substr(at, 2) == "::";
    const bool named = sql[at] == ':' && !cast && at + 1 < sql.size() && is_name(sql[at + 1], true);
    if (!named) {
      made.sql += sql.substr(at, cast ? 2 : 1);
      at += cast ? 2 : 1;
      continue;
    }
    std::size_t end = at + 1;
    while (end < sql.size() && is_name(sql[end], false)) ++end;
    const std::string name(sql.substr(at + 1, end - at - 1));
    auto known = std::find(made.names.begin(), made.names.end(), name);
    if (known == made.names.end()) known = made.names.insert(made.names.end(), name);
    made.sql += "$" + std::to_string(known - made.names.begin() + 1);
    at = end;
  }
  return made;
}

}  // namespace postgres
