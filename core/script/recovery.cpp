#include "script/recovery.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>

#include "base/text.hpp"

namespace heng::script {

namespace {

constexpr std::array<std::string_view, 8> kDeclarations{"gate",  "veto",  "score",  "bonus",
                                                        "panel", "group", "result", "recommend"};

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }

std::string_view first_word(std::string_view line) {
  return line.substr(0, static_cast<std::size_t>(std::find_if_not(line.begin(), line.end(), is_letter) - line.begin()));
}

/// `end` closes a function that began further up.
bool begins_statement(std::string_view line) {
  return !line.empty() && is_letter(line[0]) && first_word(line) != "end";
}

}  // namespace

std::optional<std::string> without_declaration(std::string_view source, int line) {
  std::vector<std::string> lines = split(source, '\n');
  if (line < 1 || static_cast<std::size_t>(line) > lines.size()) return {};
  auto first = static_cast<std::size_t>(line - 1);
  while (first > 0 && !begins_statement(lines[first])) --first;
  if (std::find(kDeclarations.begin(), kDeclarations.end(), first_word(lines[first])) == kDeclarations.end()) return {};
  std::size_t end = first + 1;
  while (end < lines.size() && !begins_statement(lines[end])) ++end;
  for (std::size_t i = first; i < end; ++i) lines[i].clear();
  return join(lines, "\n");
}

int blamed_line(std::string_view message, int line) {
  constexpr std::string_view kOpened = " at line ";
  const auto at = message.find(kOpened);
  return at == std::string_view::npos ? line : std::atoi(message.substr(at + kOpened.size()).data());
}

}  // namespace heng::script
