#include "script/rule_text.hpp"

#include <algorithm>

#include "base/files.hpp"
#include "base/text.hpp"

namespace heng::script {

std::string statement(const std::vector<std::string>& lines, int line) {
  std::string text;
  for (auto i = static_cast<std::size_t>(std::max(line, 1) - 1); i < lines.size(); ++i) {
    text += lines[i] + "\n";
    if (lines[i].starts_with("}")) break;
  }
  return text;
}

std::vector<std::string> lines_of(const std::string& file) {
  const auto text = read_file(file);
  return text ? split(*text, '\n') : std::vector<std::string>();
}

std::string outside(const plan::Scheme& scheme, const std::string& file, std::vector<std::string> lines) {
  for (const auto& criterion : scheme.criteria) {
    if (criterion.place.file != file || criterion.place.line < 1) continue;
    for (auto i = static_cast<std::size_t>(criterion.place.line - 1); i < lines.size(); ++i) {
      const bool last = lines[i].starts_with("}");
      lines[i].clear();
      if (last) break;
    }
  }
  std::erase_if(lines, [](const auto& line) { return trimmed(line).empty() || trimmed(line).starts_with("--"); });
  return join(lines, "\n");
}

}  // namespace heng::script
