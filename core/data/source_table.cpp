#include "data/source_table.hpp"

#include <algorithm>
#include <filesystem>
#include <utility>

#include "base/json.hpp"
#include "base/text.hpp"
#include "data/file_digest.hpp"
#include "data/grid_header.hpp"

namespace heng::data {
namespace {

bool is_trusted(const std::string& file, const LoadSettings& settings) {
  const auto folder = std::filesystem::path(file).parent_path();
  std::error_code problem;
  return !settings.isolate &&
         std::any_of(settings.trusted_folders.begin(), settings.trusted_folders.end(),
                     [&](const auto& t) { return std::filesystem::equivalent(folder, t, problem); });
}

/// The plugin of the entry, loaded once a round.
const PluginLibrary* library_for(const define::DataEntry& entry, Gathering& gathering) {
  if (const auto known = gathering.libraries.find(entry.source); known != gathering.libraries.end())
    return &known->second;
  const auto refuse = [&](Diagnostic problem) {
    problem.place = entry.place;
    gathering.out.add(std::move(problem));
    return nullptr;
  };
  const auto file = find_plugin(entry.source, gathering.settings.plugin_folders);
  if (!file) return refuse(file.error());
  auto library =
      is_trusted(*file, gathering.settings) ? PluginLibrary::open(*file) : PluginLibrary::open_isolated(*file);
  if (!library) return refuse(library.error());
  return &gathering.libraries.emplace(entry.source, std::move(*library)).first->second;
}

constexpr std::size_t kHeaderWithin = 200;  // rows

/// 0 when the round does not say.
std::uint32_t header_row_of(const define::DataEntry& entry) {
  for (const auto& setting : entry.settings) {
    const auto* number = std::get_if<define::TomlNumber>(&setting.value.value);
    if (setting.key == "header_row" && number != nullptr && number->value >= 1 && number->value < 1e9)
      return static_cast<std::uint32_t>(number->value);
  }
  return 0;
}

/// The settings that are the plugin's: header_row is the host's where the plugin does not know it, and
/// one sheet a year means every sheet.
define::TomlMembers plugin_settings(const define::DataEntry& entry, const PluginInfo& plugin) {
  const auto knows = [&](std::string_view name) {
    return std::any_of(plugin.settings.begin(), plugin.settings.end(), [&](const auto& s) { return s.name == name; });
  };
  auto settings = entry.settings;
  if (!knows("header_row")) {
    std::erase_if(settings, [](const define::TomlEntry& setting) {
      const auto* number = std::get_if<define::TomlNumber>(&setting.value.value);
      return setting.key == "header_row" && number != nullptr && number->integer && number->value >= 1;
    });
  }
  const bool has_sheet = std::any_of(settings.begin(), settings.end(), [](const auto& s) { return s.key == "sheet"; });
  if (entry.layout == "yearly" && knows("sheet") && !has_sheet)
    settings.push_back({"sheet", entry.place, {std::string("*"), entry.place}});
  return settings;
}

/// The file a source reads, as the plugin gets it.
std::optional<std::string> file_of(const std::string& config) {
  const auto json = Json::parse(config, nullptr, false);
  if (!json.is_object() || !json.contains("path") || !json["path"].is_string()) return std::nullopt;
  return json["path"].get<std::string>();
}

std::string joined(const std::vector<std::string>& parts) { return join(parts, " "); }

}  // namespace

std::optional<SourceTable> SourceTable::open(const define::DataEntry& entry, Gathering& gathering) {
  const auto* library = library_for(entry, gathering);
  if (library == nullptr) return std::nullopt;
  const auto folder = std::filesystem::path(gathering.round.file).parent_path().string();
  const auto config = plugin_config(library->info().settings, plugin_settings(entry, library->info()), entry.place,
                                    entry.source, folder, gathering.out);
  if (!config) return std::nullopt;
  auto reader = library->open_source(*config);
  if (!reader) {
    auto problem = reader.error();
    problem.place = entry.path.empty() ? entry.place : Place{entry.path, 0, 0, 0};
    gathering.out.add(std::move(problem));
    return std::nullopt;
  }
  if (gathering.settings.threads > 1) reader->fetch_ahead();
  if (const auto path = file_of(*config)) gathering.digests.try_emplace(entry.path, digest_of_file(*path));
  SourceTable table(entry, gathering, std::move(*reader));
  if (!table.start_sheet()) return std::nullopt;
  return table;
}

SourceTable::SourceTable(const define::DataEntry& entry, Gathering& gathering, SourceReader reader)
    : entry_(&entry), gathering_(&gathering), reader_(std::move(reader)), file_(entry.path) {
  const auto& columns = reader_.columns();
  for (std::size_t i = 0; i < columns.size(); ++i) {
    const bool is_text = columns[i].type == ColumnType::text || columns[i].type == ColumnType::large_text;
    const bool is_integer = columns[i].type == ColumnType::integer;
    if (columns[i].name == HENG_COLUMN_ROW && is_integer) {
      row_position_ = i;
    } else if (columns[i].name == HENG_COLUMN_CELLS && is_integer) {
      cells_position_ = i;
    } else if (columns[i].name == HENG_COLUMN_SHEET && is_text) {
      sheet_position_ = i;
    } else if (columns[i].name == HENG_COLUMN_MERGED && is_text) {
      merged_position_ = i;
    } else if (columns[i].name == HENG_COLUMN_PROBLEM && is_text) {
      problem_position_ = i;
    } else if (columns[i].name == HENG_COLUMN_REMARK && is_text) {
      remark_position_ = i;
    } else {
      is_grid_ = is_grid_ && columns[i].name.empty();
      headers_.push_back(columns[i].name);
      positions_.push_back(i);
    }
  }
  is_grid_ = is_grid_ && !headers_.empty();
  header_row_ = is_grid_ ? 0 : std::max(header_row_of(entry), std::uint32_t{1});
}

bool SourceTable::start_sheet() {
  unit_note_.clear();
  if (is_grid_ || sheet_position_) {
    if (!is_waiting_ && !fetch()) {
      if (is_grid_ && !batch_ && !reader_.has_failed()) {
        fail({Severity::error,
              "data.no_header",
              {},
              say("表是空的", "the table is empty"),
              say("核对 path，工作簿还有 sheet", "check `path`, and `sheet` of a workbook")});
      }
      return !is_grid_ && !reader_.has_failed();
    }
    sheet_ = text(sheet_position_, 0);
    if (is_grid_ && !find_grid_header()) return false;
  }
  if (!is_grid_) {
    parts_.clear();
    for (const auto& header : headers_) parts_.push_back({header});
  }
  named_width_ = static_cast<std::int64_t>(headers_.size());
  while (named_width_ > 0 && headers_[static_cast<std::size_t>(named_width_ - 1)].empty()) --named_width_;
  table_ = gathering_->builder.table(
      {entry_->source, entry_->path, sheet_, headers_, entry_->place, "", entry_->precedence, {}, found_header_, {}});
  report_remarks();
  if (const auto row = std::exchange(numbering_row_, 0); row != 0) {
    if (is_numbering_sure_) {
      report(Severity::note, "data.numbering_row", cell(row, 0), "",
             say("这一行是栏次编号，已跳过", "this row numbers the columns and is skipped"));
    } else {
      report(Severity::warning, "data.numbering_row", cell(row, 0), "",
             say("这一行像是栏次编号，现在当作一个评价对象读",
                 "this row looks like numbers of columns; it is read as a subject"),
             say("是编号就删去这一行", "remove the row if it numbers the columns"));
    }
  }
  return true;
}

bool SourceTable::find_grid_header() {
  std::vector<GridRow> first;
  std::vector<std::string> texts;
  for (std::size_t row = 0; row < std::min(rows_.size(), kHeaderWithin); ++row) {
    GridRow& cells = first.emplace_back(GridRow{rows_[row], {}, merged_columns(row)});
    for (const auto position : positions_) {
      cells.cells.push_back(trimmed((*batch_)[position].shown(static_cast<std::int64_t>(row))));
      if (!cells.cells.back().empty() && texts.size() < 1000) texts.push_back(cells.cells.back());
    }
  }
  const auto found = find_header(first, entry_->subject, header_row_of(*entry_), gathering_->catalogue.units);
  if (!found) {
    const auto where = file_ + (sheet_.empty() ? "" : " " + sheet_);
    gathering_->out.error(
        "data.unknown_header", entry_->place,
        say("{0} 的前 {1} 行里没有表头 {2}", "the first {1} rows of {0} have no header {2}",
            {where, std::to_string(first.size()), quoted(entry_->subject)}),
        suggestion(
            entry_->subject, texts,
            say("subject 应是评价对象那一列的表头；header_row 可指明表头在第几行",
                "`subject` must be the header of the subjects' column; `header_row` may say which row it is in")));
    return false;
  }
  parts_ = found->parts;
  parts_.resize(positions_.size());
  headers_.clear();
  for (const auto& parts : parts_) headers_.push_back(joined(parts));
  unit_note_ = found->unit;
  title_year_ = found->year;
  numbering_row_ = found->numbering;
  is_numbering_sure_ = found->is_numbering_sure;
  year_cell_ = {Cell::kNoTable, found->year_row, found->year_column};
  part_cell_ = {Cell::kNoTable, found->part_row, found->part_column};
  part_title_ = found->part_of_year;
  found_header_ = found->row;
  batch_->skip(static_cast<std::int64_t>(found->rows));
  rows_.erase(rows_.begin(), rows_.begin() + static_cast<std::ptrdiff_t>(found->rows));
  return true;
}

std::optional<std::size_t> SourceTable::find(std::string_view header) const {
  const auto wanted = normalised_header(header);
  for (std::size_t i = 0; i < headers_.size(); ++i) {
    if (headers_[i] == header) return i;
  }
  for (std::size_t i = 0; i < headers_.size(); ++i) {
    if (normalised_header(headers_[i]) == wanted) return i;
  }
  for (std::size_t i = 0; i < parts_.size(); ++i) {
    if (parts_[i].size() > 1 && normalised_header(parts_[i].back()) == wanted) return i;
  }
  return std::nullopt;
}

std::optional<std::size_t> SourceTable::find(std::initializer_list<std::string_view> headers) const {
  for (const auto header : headers) {
    if (const auto found = find(header)) return found;
  }
  return std::nullopt;
}

std::optional<std::size_t> SourceTable::require(const std::string& header, const Place& place) {
  if (const auto found = find(header)) return found;
  const auto all = join(headers_, "、");
  gathering_->out.error("data.unknown_header", place,
                        {file_ + " 里没有表头 " + quoted(header), file_ + " has no header " + quoted(header)},
                        suggestion(header, headers_, Bilingual{"表头有：" + all, "its headers are: " + all}));
  return std::nullopt;
}

void SourceTable::fail(Diagnostic problem) {
  problem.place = entry_->path.empty() ? entry_->place : Place{file_, 0, 0, 0};
  gathering_->out.add(std::move(problem));
}

bool SourceTable::fetch() {
  batch_.reset();
  auto got = reader_.next();
  if (!got) {
    fail(got.error());
    return false;
  }
  if (!got->has_value()) return false;
  batch_.emplace(std::move(**got));
  is_waiting_ = number_rows();
  keep_remarks();
  return is_waiting_;
}

const SourceBatch* SourceTable::next() {
  if (!is_waiting_ && !fetch()) return nullptr;
  if (sheet_position_ && !rows_.empty() && text(sheet_position_, 0) != sheet_) return nullptr;
  is_waiting_ = false;
  report_remarks();
  return &*batch_;
}

void SourceTable::keep_remarks() {
  for (std::size_t i = 0; remark_position_ && i < rows_.size(); ++i) {
    if (auto said = text(remark_position_, i); !said.empty()) remarks_.emplace_back(rows_[i], std::move(said));
  }
}

void SourceTable::report_remarks() {
  for (const auto& [row, said] : std::exchange(remarks_, {}))
    report(Severity::warning, "data.source_remark", cell(row, 0), "", in_both_languages(said));
}

void SourceTable::skip_sheet() {
  while (next() != nullptr) {
  }
}

bool SourceTable::next_sheet() { return is_waiting_ && start_sheet(); }

std::string SourceTable::text(const std::optional<std::size_t>& position, std::size_t row) const {
  if (!position || row >= rows_.size()) return "";
  return (*batch_)[*position].shown(static_cast<std::int64_t>(row));
}

std::optional<Bilingual> SourceTable::problem(std::size_t row) const {
  if (auto said = text(problem_position_, row); !said.empty()) return in_both_languages(said);
  if (!cells_position_ || !is_grid_) return std::nullopt;
  const auto& view = (*batch_)[*cells_position_];
  const auto at = static_cast<std::int64_t>(row);
  if (view.is_null(at) || view.integer(at) <= named_width_) return std::nullopt;
  return say("这一行有 {0} 格，表头只有 {1} 格，错在哪一格无法知道",
             "this row has {0} cells and the header {1}; nobody knows which is one too many",
             {std::to_string(view.integer(at)), std::to_string(named_width_)});
}

std::set<std::size_t> SourceTable::merged_columns(std::size_t row) const {
  std::set<std::size_t> columns;
  for (const auto& number : split(text(merged_position_, row), ' '))
    if (const auto column = parse_number(number); column && *column >= 1 && *column <= kMostColumns)
      columns.insert(static_cast<std::size_t>(*column) - 1);
  return columns;
}

bool SourceTable::number_rows() {
  const auto count = batch_->rows();
  const bool new_sheet = sheet_position_ && count > 0 && (*batch_)[*sheet_position_].shown(0) != sheet_;
  if (new_sheet) rows_before_ = 0;
  rows_.resize(static_cast<std::size_t>(count));
  for (std::int64_t i = 0; i < count; ++i) {
    const auto at = static_cast<std::size_t>(i);
    if (!row_position_) {
      rows_[at] = static_cast<std::uint32_t>(header_row_ + rows_before_ + at + 1);
      continue;
    }
    const auto& view = (*batch_)[*row_position_];
    const auto row = view.is_null(i) ? 0 : view.integer(i);
    if (row < 1 || row > std::int64_t{0xffffffff}) {
      fail({Severity::error,
            "data.bad_batch",
            {},
            {"插件给出的行号不对：" + std::to_string(row),
             "the plugin gives a wrong row number: " + std::to_string(row)},
            {}});
      return false;
    }
    rows_[at] = static_cast<std::uint32_t>(row);
  }
  rows_before_ += static_cast<std::uint64_t>(count);
  return true;
}

Cell SourceTable::cell(std::uint32_t row, std::size_t column) const {
  return {table_, row, static_cast<std::uint32_t>(column + 1)};
}

Cell SourceTable::header_cell(std::size_t column) const {
  return cell(gathering_->builder.dataset().tables()[table_].header_row, column);
}

const std::string* SourceTable::stated_unit(const std::string& header) const {
  const auto wanted = normalised_header(header);
  for (const auto& [name, unit] : entry_->units)
    if (normalised_header(name) == wanted) return &unit;
  return nullptr;
}

void SourceTable::use(std::size_t column, HeaderUse::How how, std::string code) {
  use({static_cast<std::uint32_t>(column + 1), headers_[column], how, std::move(code), std::nullopt, "", ""});
}

void SourceTable::use(HeaderUse use) { gathering_->builder.use(table_, std::move(use)); }

void SourceTable::report(Severity severity, std::string code, const Cell& cell, std::string subject, Bilingual message,
                         Bilingual hint) {
  DataFinding found;
  found.diagnostic = {severity,
                      std::move(code),
                      {file_, static_cast<int>(cell.row), static_cast<int>(cell.column), 0},
                      std::move(message),
                      std::move(hint)};
  found.subject = std::move(subject);
  found.cell = cell;
  gathering_->builder.finding(std::move(found));
}

void SourceTable::report(Diagnostic problem, const Cell& cell, std::string subject, std::string_view header) {
  const auto name = trimmed(header);
  problem.message.zh = name + "：" + problem.message.zh;
  problem.message.en = name + ": " + problem.message.en;
  report(problem.severity, std::move(problem.code), cell, std::move(subject), std::move(problem.message),
         std::move(problem.hint));
}

std::string_view trimmed_cell(std::string_view text, std::string& storage) {
  if (text.empty()) return text;
  const auto first = static_cast<unsigned char>(text.front()), last = static_cast<unsigned char>(text.back());
  const bool plain_first = first > ' ' && first != 0xe3 && first != 0xc2 && first != 0xe2 && first != 0xef;
  const bool plain_last = last > ' ' && last != 0x80 && last != 0xa0 && last != 0x87 && last != 0xaf && last != 0xbf;
  if (plain_first && plain_last) return text;
  storage = trimmed(text);
  return storage;
}

}  // namespace heng::data
