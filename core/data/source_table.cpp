#include "data/source_table.hpp"

#include <algorithm>
#include <filesystem>

#include "base/text.hpp"

namespace heng::data {
namespace {

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
  auto library = PluginLibrary::open(*file);
  if (!library) return refuse(library.error());
  return &gathering.libraries.emplace(entry.source, std::move(*library)).first->second;
}

std::uint64_t header_row_of(const define::DataEntry& entry) {
  for (const auto& setting : entry.settings) {
    const auto* number = std::get_if<define::TomlNumber>(&setting.value.value);
    if (setting.key == "header_row" && number != nullptr && number->value >= 1)
      return static_cast<std::uint64_t>(number->value);
  }
  return 1;
}

}  // namespace

std::optional<SourceTable> SourceTable::open(const define::DataEntry& entry, Gathering& gathering) {
  const auto* library = library_for(entry, gathering);
  if (library == nullptr) return std::nullopt;
  const auto folder = std::filesystem::path(gathering.round.file).parent_path().string();
  const auto config = plugin_config(library->info().settings, entry.settings, entry.place, entry.source,
                                    folder, gathering.out);
  if (!config) return std::nullopt;
  auto reader = library->open_source(*config);
  if (!reader) {
    auto problem = reader.error();
    problem.place = entry.path.empty() ? entry.place : Place{entry.path, 0, 0, 0};
    gathering.out.add(std::move(problem));
    return std::nullopt;
  }
  return SourceTable(entry, gathering, std::move(*reader));
}

SourceTable::SourceTable(const define::DataEntry& entry, Gathering& gathering, SourceReader reader)
    : entry_(&entry),
      gathering_(&gathering),
      reader_(std::move(reader)),
      file_(entry.path),
      header_row_(header_row_of(entry)) {
  const auto& columns = reader_.columns();
  for (std::size_t i = 0; i < columns.size(); ++i) {
    if (columns[i].name == HENG_COLUMN_ROW && columns[i].type == ColumnType::integer) {
      row_position_ = i;
    } else if (columns[i].name != HENG_COLUMN_SHEET) {
      headers_.push_back(columns[i].name);
      positions_.push_back(i);
    }
  }
  table_ = gathering.builder.table({entry.source, entry.path, "", headers_});
}

std::optional<std::size_t> SourceTable::find(std::string_view header) const {
  const auto wanted = normalised_header(header);
  for (std::size_t i = 0; i < headers_.size(); ++i) {
    if (headers_[i] == header) return i;
  }
  for (std::size_t i = 0; i < headers_.size(); ++i) {
    if (normalised_header(headers_[i]) == wanted) return i;
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
  const auto meant = did_you_mean(header, headers_);
  const auto all = join(headers_, "、");
  gathering_->out.error(
      "data.unknown_header", place,
      {file_ + " 里没有表头 " + quoted(header), file_ + " has no header " + quoted(header)},
      meant ? Bilingual{"是不是 " + quoted(*meant) + "？", "did you mean " + quoted(*meant) + "?"}
            : Bilingual{"表头有：" + all, "its headers are: " + all});
  return std::nullopt;
}

void SourceTable::fail(Diagnostic problem) {
  problem.place = entry_->path.empty() ? entry_->place : Place{file_, 0, 0, 0};
  gathering_->out.add(std::move(problem));
}

const SourceBatch* SourceTable::next() {
  batch_.reset();
  auto got = reader_.next();
  if (!got) {
    fail(got.error());
    return nullptr;
  }
  if (!got->has_value()) return nullptr;
  batch_.emplace(std::move(**got));
  return number_rows() ? &*batch_ : nullptr;
}

bool SourceTable::number_rows() {
  const auto count = batch_->rows();
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

void SourceTable::report(Severity severity, std::string code, const Cell& cell, std::string subject,
                         Bilingual message, Bilingual hint) {
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
  const bool plain_last =
      last > ' ' && last != 0x80 && last != 0xa0 && last != 0x87 && last != 0xaf && last != 0xbf;
  if (plain_first && plain_last) return text;
  storage = trimmed(text);
  return storage;
}

}  // namespace heng::data
