// heng map ROUND [--write]

#include <algorithm>

#include "app/commands.hpp"
#include "app/findings_output.hpp"
#include "app/round_map.hpp"
#include "app/round_run.hpp"
#include "app/terminal.hpp"
#include "base/files.hpp"
#include "base/text.hpp"
#include "report/finding_json.hpp"

namespace heng::app {
namespace {

using data::HeaderUse;
using How = HeaderUse::How;

struct HowText {
  How how;
  std::string_view key;
  Bilingual text;
};

const HowText& text_of(How how) {
  static const std::vector<HowText> texts{
      {How::subject, "subject", {"评价对象", "the subject"}},
      {How::year, "year", {"年份", "the year"}},
      {How::unit, "unit", {"单位", "the unit"}},
      {How::indicator, "indicator", {"指标名", "the indicator's name"}},
      {How::value, "value", {"数值", "the value"}},
      {How::note, "note", {"随行显示", "carried along"}},
      {How::ignored, "ignored", {"不用（ignore）", "not used (ignore)"}},
      {How::map, "map", {"按 columns", "by the map"}},
      {How::code, "code", {"按代码", "by code"}},
      {How::title, "title", {"按名称", "by title"}},
      {How::alias, "alias", {"按别名", "by alias"}},
      {How::unmatched, "unmatched", {"没有对应的指标，未用", "matches no indicator; not used"}},
      {How::refused, "refused", {"有错，未用（见下）", "not used because of an error (see below)"}},
  };
  return texts[static_cast<std::size_t>(how)];
}

bool is_named(How how) { return how == How::code || how == How::title || how == How::alias; }
bool is_value(How how) { return is_named(how) || how == How::map; }

std::string detail(const HeaderUse& use, const define::Catalogue& catalogue, Language language) {
  auto text = text_of(use.how).text.in(language);
  const bool zh = language == Language::zh;
  if (!use.meant.empty())
    text += zh ? "；是不是 " + quoted(use.meant) + "？" : "; did you mean " + quoted(use.meant) + "?";
  if (!is_value(use.how)) return text;
  if (use.year) text += (zh ? "，" : ", ") + std::to_string(*use.year) + (zh ? " 年" : "");
  const auto indicator = catalogue.find(use.code);
  if (!indicator || catalogue.indicators[*indicator].kind != define::Kind::number) return text;
  const auto& defined = catalogue.indicators[*indicator];
  const auto own = defined.unit.text;
  if (use.unit.empty()) {
    const auto assumed = defined.percent ? std::string("%") : own;
    return assumed == "1" ? text : text + (zh ? "，没写单位，当作 " : ", no unit given, taken as ") + assumed;
  }
  return text + (zh ? "，" : ", ") + use.unit + (use.unit == own || defined.percent ? "" : " → " + own);
}

void show_table(const data::Table& table, const LoadedRound& loaded, Language language) {
  const auto name = table.file.empty() ? table.source : table.file;
  print(coloured(name + (table.sheet.empty() ? "" : " " + table.sheet), Colour::bold) +
        coloured("  " + table.source + "  " + table.entry.text(), Colour::soft) + "\n");
  std::size_t header = 0, code = 0;
  for (const auto& use : table.uses) {
    header = std::max(header, display_width(use.header));
    code = std::max(code, display_width(use.code));
  }
  for (const auto& use : table.uses) {
    const auto colour = use.how == How::unmatched ? Colour::open : use.how == How::refused ? Colour::bad : Colour::none;
    print("  " + padded(data::column_letters(use.column), 4) + padded(use.header, std::min<std::size_t>(header, 40)) +
          "  " + padded(use.code, code) + "  " + coloured(detail(use, loaded.catalogue, language), colour) + "\n");
  }
}

std::vector<data::Table> tables_with_uses(const LoadedRound& loaded) {
  auto tables = loaded.dataset.tables();
  for (auto& table : tables) std::ranges::stable_sort(table.uses, {}, [](const HeaderUse& use) { return use.column; });
  return tables;
}

std::size_t count(const std::vector<data::Table>& tables, bool (*wanted)(How)) {
  std::size_t found = 0;
  for (const auto& table : tables)
    found += static_cast<std::size_t>(
        std::ranges::count_if(table.uses, [&](const HeaderUse& use) { return wanted(use.how); }));
  return found;
}

void show_text(const LoadedRound& loaded, const std::vector<data::Table>& tables, const Diagnostics& findings,
               Language language) {
  for (const auto& table : tables) show_table(table, loaded, language);
  print("\n");
  for (const auto& finding : loaded.dataset.findings()) {
    const bool about_header = finding.cell.exists() && finding.subject.empty() &&
                              (finding.cell.row == 0 || finding.cell.row == tables[finding.cell.table].header_row);
    if (about_header && finding.diagnostic.code != "data.unmatched_header")
      print(data_finding_text(finding, loaded.dataset, language) + "\n");
  }
  print(say("{0} 个表头对上了，{1} 个没有", "{0} headers matched, {1} did not",
            {std::to_string(count(tables, is_value)),
             std::to_string(count(tables, [](How how) { return how == How::unmatched || how == How::refused; }))})
            .in(language) +
        unread_text(findings, language) + "\n");
}

Json to_json(const std::vector<data::Table>& tables) {
  auto json = Json::array();
  for (const auto& table : tables) {
    auto headers = Json::array();
    for (const auto& use : table.uses) {
      headers.push_back({{"column", use.column},
                         {"header", use.header},
                         {"by", text_of(use.how).key},
                         {"code", use.code.empty() ? Json(nullptr) : Json(use.code)},
                         {"year", use.year ? Json(*use.year) : Json(nullptr)},
                         {"unit", use.unit.empty() ? Json(nullptr) : Json(use.unit)},
                         {"did_you_mean", use.meant.empty() ? Json(nullptr) : Json(use.meant)}});
    }
    json.push_back({{"source", table.source},
                    {"file", table.file},
                    {"sheet", table.sheet.empty() ? Json(nullptr) : Json(table.sheet)},
                    {"entry", report::to_json(table.entry)},
                    {"headers", std::move(headers)}});
  }
  return json;
}

/// What is matched by name and not yet in the round, an entry each; of one sheet a year all are one entry.
std::vector<EntryMap> maps_of(const std::vector<data::Table>& tables) {
  std::vector<EntryMap> maps;
  for (const auto& table : tables) {
    for (const auto& use : table.uses) {
      if (!is_named(use.how)) continue;
      auto found = std::ranges::find(maps, table.entry, &EntryMap::entry);
      if (found == maps.end()) found = maps.insert(maps.end(), {table.entry, {}});
      std::pair added{use.header, use.code};
      if (std::ranges::find(found->added, added) == found->added.end()) found->added.push_back(std::move(added));
    }
  }
  return maps;
}

Result<std::size_t> write_maps(const std::string& file, const std::vector<EntryMap>& maps) {
  std::size_t added = 0;
  for (const auto& map : maps) added += map.added.size();
  if (added == 0) return added;
  const auto text = read_file(file);
  if (!text) return tl::unexpected(text.error());
  const auto changed = with_maps(*text, file, maps);
  if (!changed) return tl::unexpected(changed.error());
  OutputFiles files;
  if (auto staged = files.stage(file, *changed); !staged) return tl::unexpected(staged.error());
  if (auto done = files.commit(); !done) return tl::unexpected(done.error());
  return added;
}

}  // namespace

Exit run_map(const Options& options) {
  Diagnostics findings;
  auto progress = std::make_unique<Progress>();
  const auto& file = options.words[0];
  const auto loaded = load(file, options, Depth::data, *progress, findings);
  progress.reset();
  const auto tables = tables_with_uses(*loaded);
  Bilingual written;
  if (options.write && !findings.has_errors()) {
    const auto added = write_maps(file, maps_of(tables));
    if (!added) findings.add(added.error());
    if (added)
      written = *added == 0
                    ? say("{0} 里已经写全，没有改动", "{0} has all of it already and is unchanged", {file})
                    : say("{1} 个表头写进了 {0}", "{1} headers written into {0}", {file, std::to_string(*added)});
  }
  if (options.json) {
    print(dump(Json{{"tables", to_json(tables)}, {"findings", findings_json(findings)}}, 1) + "\n");
  } else {
    show_findings(findings, options);
    if (loaded->round) show_text(*loaded, tables, findings, options.language);
    if (!written.empty()) print(written.in(options.language) + "\n");
  }
  return findings.has_errors() ? Exit::findings : Exit::done;
}

}  // namespace heng::app
