#include "base/diagnostics.hpp"

#include <algorithm>

#include "base/files.hpp"
#include "base/text.hpp"

namespace heng {
namespace {

constexpr std::size_t kLineNumberWidth = 5;
constexpr std::size_t kColumnsBefore = 60;  // of a long line, shown before the place
constexpr std::size_t kColumnsShown = 110;

/// Source lines by file, each file read once.
class Sources {
 public:
  /// Nothing when the file cannot be read or has no such line.
  const std::string* line(const Place& place) {
    if (place.file.empty() || place.line <= 0) return nullptr;
    auto found = files_.find(place.file);
    if (found == files_.end()) {
      const auto content = read_file(place.file);
      found = files_.emplace(place.file, content ? split(*content, '\n') : std::vector<std::string>{}).first;
    }
    const auto index = static_cast<std::size_t>(place.line - 1);
    return index < found->second.size() ? &found->second[index] : nullptr;
  }

 private:
  std::map<std::string, std::vector<std::string>> files_;
};

std::string_view word_for(Severity severity, Language language) {
  const bool zh = language == Language::zh;
  switch (severity) {
    case Severity::error: return zh ? "错误" : "error";
    case Severity::warning: return zh ? "警告" : "warning";
    case Severity::note: return zh ? "说明" : "note";
  }
  return {};
}

std::size_t width_of(std::u32string_view text) {
  std::size_t width = 0;
  for (const char32_t c : text) width += display_width(c);
  return width;
}

std::string marker(std::size_t columns) { return columns == 0 ? "^" : "^" + std::string(columns - 1, '~'); }

/// The part of a long line around the place; `before` becomes the code points of it that precede the place.
std::u32string window(std::u32string line, std::size_t& before) {
  std::size_t cut = 0;
  while (cut < before && width_of(std::u32string_view(line).substr(cut, before - cut)) > kColumnsBefore) ++cut;
  if (cut > 0) {
    line.replace(0, cut, U"…");
    before = before - cut + 1;
  }
  std::size_t width = 0;
  for (std::size_t i = 0; i < line.size(); ++i) {
    width += display_width(line[i]);
    if (width > kColumnsShown) return line.substr(0, i) + U"…";
  }
  return line;
}

std::string snippet(const Place& place, const std::string& source_line) {
  auto line = code_points(source_line);
  while (!line.empty() && line.back() == U'\r') line.pop_back();
  for (char32_t& c : line) {
    if (c < 0x20 || (c >= 0x7F && c < 0xA0)) c = U' ';
  }
  auto before = std::min(static_cast<std::size_t>(std::max(place.column - 1, 0)), line.size());
  line = window(std::move(line), before);

  const auto number = std::to_string(place.line);
  const auto gutter = std::string(kLineNumberWidth - std::min(kLineNumberWidth, number.size()), ' ') + number;
  std::string out = gutter + " | " + utf8(line) + "\n";
  if (place.column > 0) {
    const auto marked = std::u32string_view(line).substr(before, static_cast<std::size_t>(std::max(place.length, 1)));
    out += std::string(gutter.size(), ' ') + " | " +
           std::string(width_of(std::u32string_view(line).substr(0, before)), ' ') + marker(width_of(marked)) + "\n";
  }
  return out;
}

std::string render(const Diagnostic& finding, Language language, Sources& sources) {
  const auto place = finding.place.text();
  std::string out = place.empty() ? "" : place + ": ";
  out += std::string(word_for(finding.severity, language)) + ": " + finding.message.in(language) + " [" + finding.code +
         "]\n";
  if (const auto* line = sources.line(finding.place)) out += snippet(finding.place, *line);
  if (!finding.hint.empty()) {
    out += (language == Language::zh ? "  提示: " : "  hint: ") + finding.hint.in(language) + "\n";
  }
  return out;
}

}  // namespace

void Diagnostics::error(std::string code, Place place, Bilingual message, Bilingual hint) {
  add({Severity::error, std::move(code), std::move(place), std::move(message), std::move(hint)});
}

void Diagnostics::warning(std::string code, Place place, Bilingual message, Bilingual hint) {
  add({Severity::warning, std::move(code), std::move(place), std::move(message), std::move(hint)});
}

void Diagnostics::note(std::string code, Place place, Bilingual message, Bilingual hint) {
  add({Severity::note, std::move(code), std::move(place), std::move(message), std::move(hint)});
}

void Diagnostics::append(const Diagnostics& other) {
  const auto copies = other.items_;
  items_.insert(items_.end(), copies.begin(), copies.end());
}

bool Diagnostics::has_errors() const { return count(Severity::error) > 0; }

std::size_t Diagnostics::count(Severity severity) const {
  const auto is_it = [severity](const Diagnostic& item) { return item.severity == severity; };
  return static_cast<std::size_t>(std::count_if(items_.begin(), items_.end(), is_it));
}

std::vector<Diagnostic> Diagnostics::sorted() const {
  auto all = items_;
  std::stable_sort(all.begin(), all.end(),
                   [](const auto& a, const auto& b) { return a.first != b.first ? a.first : a.place < b.place; });
  std::vector<Diagnostic> out;
  auto same_place = out.size();
  for (auto& item : all) {
    if (same_place < out.size() && out[same_place].place != item.place) same_place = out.size();
    const auto first = out.begin() + static_cast<std::ptrdiff_t>(same_place);
    if (std::find(first, out.end(), item) == out.end()) out.push_back(std::move(item));
  }
  return out;
}

std::string render(const Diagnostic& finding, Language language) {
  Sources sources;
  return render(finding, language, sources);
}

std::string render(const Diagnostics& findings, Language language) {
  Sources sources;
  std::string out;
  for (const auto& finding : findings.sorted()) out += render(finding, language, sources);
  return out;
}

}  // namespace heng
