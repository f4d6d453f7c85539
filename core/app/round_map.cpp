#include "app/round_map.hpp"

#include <algorithm>
#include <optional>

#include "base/text.hpp"
#include "define/toml.hpp"

namespace heng::app {
namespace {

/// The name in a header line, such as data for [[data]]; empty for other lines.
std::string header_name(std::string_view line) {
  auto text = trimmed(line);
  if (!text.starts_with('[')) return "";
  const auto close = text.find(']');
  if (close == std::string::npos) return "";
  auto name = text.substr(0, close);
  name.erase(0, name.find_first_not_of('['));
  std::erase_if(name, [](char c) { return c == ' ' || c == '\t'; });
  const auto rest = trimmed(text.substr(
      text.find_first_not_of(']', close) == std::string::npos ? text.size() : text.find_first_not_of(']', close)));
  return (rest.empty() || rest.starts_with('#')) && name.find(',') == std::string::npos ? name : "";
}

/// Where the value after `=` of an inline table ends: its closing brace.
std::optional<std::size_t> closing_brace(std::string_view line, std::size_t open) {
  char quote = 0;
  int depth = 0;
  for (std::size_t at = open; at < line.size(); ++at) {
    const char c = line[at];
    if (quote != 0) {
      if (c == '\\' && quote == '"') ++at;
      if (c == quote) quote = 0;
    } else if (c == '"' || c == '\'') {
      quote = c;
    } else if (c == '{') {
      ++depth;
    } else if (c == '}' && --depth == 0) {
      return at;
    }
  }
  return std::nullopt;
}

class RoundText {
 public:
  explicit RoundText(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
      const auto end = std::min(text.find('\n', at), text.size() - 1);
      lines_.emplace_back(text.substr(at, end + 1 - at));
      at = end + 1;
    }
    line_end_ = !lines_.empty() && lines_.front().ends_with("\r\n") ? "\r\n" : "\n";
  }

  /// False when the entry is in a form that is not known.
  bool add(const EntryMap& map) {
    const auto first = static_cast<std::size_t>(map.entry.line);
    if (first < 1 || first > lines_.size()) return false;
    const auto kind = header_name(lines_[first - 1]);
    if (kind != "data" && kind != "panel") return false;
    if (const auto line = columns_line(first, kind)) return add_inline(*line, map);
    insert(map, first, kind);
    return true;
  }

  [[nodiscard]] std::string text() const { return join(lines_, ""); }

 private:
  /// The line of `columns = { … }` among the entry's own keys.
  [[nodiscard]] std::optional<std::size_t> columns_line(std::size_t first, const std::string& kind) const {
    for (std::size_t at = first; at < lines_.size(); ++at) {
      if (const auto name = header_name(lines_[at]); !name.empty()) {
        if (!name.starts_with(kind + ".")) break;
        return std::nullopt;
      }
      const auto text = trimmed(lines_[at]);
      const auto equals = text.find('=');
      if (equals != std::string::npos && trimmed(text.substr(0, equals)) == "columns") return at;
    }
    return std::nullopt;
  }

  bool add_inline(std::size_t line, const EntryMap& map) {
    auto& text = lines_[line];
    const auto open = text.find('{');
    const auto close = open == std::string::npos ? std::nullopt : closing_brace(text, open);
    if (!close) return false;
    auto end = *close;
    while (end > open + 1 && (text[end - 1] == ' ' || text[end - 1] == '\t')) --end;
    std::string added;
    for (const auto& [header, code] : map.added)
      added +=
          (added.empty() && end == open + 1 ? " " : ", ") + define::toml_text(header) + " = " + define::toml_text(code);
    text.insert(end, added);
    return true;
  }

  /// Below [data.columns], or in a new one behind the entry.
  void insert(const EntryMap& map, std::size_t first, const std::string& kind) {
    std::size_t last = first - 1;    // last line of the entry with something in it
    std::optional<std::size_t> own;  // of its [data.columns]
    bool in_own = false;
    for (std::size_t at = first; at < lines_.size(); ++at) {
      const auto name = header_name(lines_[at]);
      if (!name.empty() && !name.starts_with(kind + ".")) break;
      if (!name.empty()) in_own = name == kind + ".columns";
      const auto text = trimmed(lines_[at]);
      if (text.empty() || text.starts_with('#')) continue;
      last = at;
      if (in_own) own = at;
    }
    auto at = own.value_or(last);
    if (!lines_[at].ends_with('\n')) lines_[at] += line_end_;
    std::vector<std::string> added;
    if (!own) added = {line_end_, "[" + kind + ".columns]" + line_end_};
    for (const auto& [header, code] : map.added)
      added.push_back(define::toml_text(header) + " = " + define::toml_text(code) + line_end_);
    lines_.insert(lines_.begin() + static_cast<std::ptrdiff_t>(at) + 1, added.begin(), added.end());
  }

  std::vector<std::string> lines_;  // with their ends
  std::string line_end_;
};

/// Whether `after` says of every entry what `before` did, with the maps added.
bool says(const define::Round& before, const define::Round& after, const std::vector<EntryMap>& maps) {
  const auto same = [&](const define::DataEntry& was, const define::DataEntry& is) {
    auto wanted = was.columns;
    for (const auto& map : maps)
      if (map.entry.line == was.place.line) wanted.insert(map.added.begin(), map.added.end());
    return is.columns == wanted && is.source == was.source && is.path == was.path && is.subject == was.subject &&
           is.note_columns == was.note_columns && is.settings.size() == was.settings.size();
  };
  if (before.data.size() != after.data.size() || before.panels.size() != after.panels.size()) return false;
  for (std::size_t i = 0; i < before.data.size(); ++i)
    if (!same(before.data[i], after.data[i])) return false;
  for (std::size_t i = 0; i < before.panels.size(); ++i)
    if (!same(before.panels[i].data, after.panels[i].data)) return false;
  return true;
}

}  // namespace

Result<std::string> with_maps(std::string_view text, const std::string& file, const std::vector<EntryMap>& maps) {
  auto from_the_end = maps;
  std::ranges::sort(from_the_end, {}, [](const EntryMap& map) { return -map.entry.line; });
  RoundText round(text);
  Diagnostics out;
  const auto before = define::read_round(text, file, out);
  for (const auto& map : from_the_end) {
    const bool added = round.add(map);
    const auto after = added ? define::read_round(round.text(), file, out) : std::nullopt;
    if (after && !out.has_errors()) continue;
    return failure(
        "app.map_not_written", map.entry,
        say("这里的写法不认识，没有改动文件", "this is written in a form that is not known; the file is unchanged"),
        say("写成单独的 [[data]]，columns = { … } 写在一行里，或写成 [data.columns]；也可照 heng map 的输出手写",
            "write it as a [[data]] of its own with columns = { … } on one line or as [data.columns], or "
            "write the map by hand from what heng map prints"));
  }
  const auto after = define::read_round(round.text(), file, out);
  if (!before || !after || !says(*before, *after, maps))
    return failure(
        "app.map_not_written", {file, 0, 0, 0},
        say("写入的结果与要写的不同，没有改动文件", "the result would not say what was meant; the file is unchanged"));
  return round.text();
}

}  // namespace heng::app
