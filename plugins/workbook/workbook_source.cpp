// Workbooks, XLSX and ODS, as a source of rows: a grid, in which the host finds the header.

#include <algorithm>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "heng/plugin.hpp"
#include "sheet.hpp"
#include "zip_file.hpp"

namespace {

using workbook::Merge;
using workbook::Rows;

constexpr std::size_t kBatchRows = 4096;
constexpr std::size_t kReserved = 4;  // columns: row, sheet, merged, remark

constexpr const char* kSettings = R"json({
  "type": "object",
  "properties": {
    "path": {"type": "string", "format": "path", "description": {"zh": "文件，.xlsx 或 .ods", "en": "the file, .xlsx or .ods"}},
    "sheet": {"type": "string", "default": "", "description":
              {"zh": "工作表名；空：唯一有内容的那张；\"*\"：全部", "en": "the sheet's name; empty: the only one with content; \"*\": all"}}
  },
  "required": ["path"]
})json";

std::unique_ptr<workbook::Book> open_book(workbook::ZipFile& zip) {
  if (zip.has("content.xml")) return workbook::open_ods(zip);
  if (zip.has("xl/workbook.bin"))
    throw heng::SourceError(".xlsb 格式不支持，请另存为 .xlsx / the .xlsb format is not supported; save it as .xlsx");
  if (!zip.has("[Content_Types].xml"))
    throw heng::SourceError("是 ZIP 文件，但不是 .xlsx 或 .ods / a ZIP file, but neither .xlsx nor .ods");
  return workbook::open_xlsx(zip);
}

bool has_content(workbook::Book& book, std::size_t sheet) {
  const auto reader = book.open(sheet);
  Rows rows;
  while (rows.rows().empty() && reader->more(rows)) {
  }
  return !rows.rows().empty();
}

/// Whether a sheet has a number beyond its first column: more than words to choose from.
bool has_figures(workbook::Book& book, std::size_t sheet) {
  const auto reader = book.open(sheet);
  bool goes_on = true;
  for (Rows rows; goes_on; rows.clear()) {
    goes_on = reader->more(rows);
    for (const auto& row : rows.rows()) {
      for (auto at = row.first; at < row.last; ++at) {
        const auto text = rows.text(rows.cell(at));
        if (rows.cell(at).column > 0 && !text.empty() && text.front() >= '0' && text.front() <= '9') return true;
      }
    }
  }
  return false;
}

std::string letters(std::uint32_t column) {
  std::string text;
  for (++column; column > 0; column = (column - 1) / 26)
    text.insert(text.begin(), static_cast<char>('A' + (column - 1) % 26));
  return text;
}

/// "C", or "C:E".
std::string spelt(const workbook::ColumnSpan& span, std::uint32_t width) {
  const auto last = std::min(span.last, width - 1);
  return letters(span.first) + (last > span.first ? ":" + letters(last) : "");
}

std::string listed(const std::vector<workbook::SheetName>& sheets) {
  std::string all;
  for (const auto& sheet : sheets) all += (all.empty() ? "“" : "、“") + sheet.name + "”";
  return all;
}

/// The sheets to read, in their order.
std::vector<std::size_t> chosen_sheets(workbook::Book& book, const std::string& wanted) {
  const auto& sheets = book.sheets();
  if (sheets.empty()) throw heng::SourceError("没有工作表 / there are no sheets");
  std::vector<std::size_t> visible;
  for (std::size_t i = 0; i < sheets.size(); ++i) {
    if (!wanted.empty() && sheets[i].name == wanted) return {i};
    if (sheets[i].is_visible) visible.push_back(i);
  }
  if (!wanted.empty() && wanted != "*") {
    throw heng::SourceError("没有工作表“" + wanted + "”，有：" + listed(sheets) + " / no sheet “" + wanted +
                            "”; there are: " + listed(sheets));
  }
  if (wanted.empty() && visible.size() == 1) return visible;
  std::erase_if(visible, [&](std::size_t i) { return !has_content(book, i); });
  if (visible.size() == 1 || (wanted == "*" && !visible.empty())) return visible;
  if (visible.empty()) throw heng::SourceError("各工作表都是空的 / every sheet is empty");
  throw heng::SourceError("有几张工作表，用 sheet = \"…\" 指明一张：" + listed(sheets) +
                          " / several sheets; name one with sheet = \"…\": " + listed(sheets));
}

/// Merged cells while their rows go by: which columns of a row belong to one, and the text to repeat downwards.
class Merged {
 public:
  explicit Merged(const std::vector<Merge>& all) : all_(all) {}

  /// `texts` are the row's cells, by column.
  std::string apply(std::uint32_t row, std::vector<std::string_view>& texts) {
    std::erase_if(active_, [&](const Active& a) { return a.merge.last_row < row; });
    for (; next_ < all_.size() && all_[next_].first_row <= row; ++next_) {
      if (all_[next_].last_row >= row) active_.push_back({all_[next_], "", false});
    }
    std::string columns;
    for (auto& active : active_) {
      const auto first = active.merge.first_column;
      if (first >= texts.size()) continue;
      if (!active.is_read) active.text = texts[first];
      active.is_read = true;
      texts[first] = active.text;
      for (auto column = first; column <= active.merge.last_column && column < texts.size(); ++column)
        columns += (columns.empty() ? "" : " ") + std::to_string(column + 1);
    }
    return columns;
  }

 private:
  struct Active {
    Merge merge;
    std::string text;
    bool is_read = false;
  };
  const std::vector<Merge>& all_;
  std::size_t next_ = 0;
  std::vector<Active> active_;
};

class WorkbookSource final : public heng::Source {
 public:
  WorkbookSource(const heng::Config& config, heng::Host host)
      : host_(host), zip_(config.text("path")), book_(open_book(zip_)) {
    chosen_ = chosen_sheets(*book_, config.text("sheet"));
    for (std::size_t i = 0; i < book_->sheets().size(); ++i) {
      const bool is_read = std::find(chosen_.begin(), chosen_.end(), i) != chosen_.end();
      if (!is_read && !book_->sheets()[i].is_visible && has_figures(*book_, i)) unread_.push_back(book_->sheets()[i]);
    }
    std::uint32_t width = 1;
    for (std::size_t i = chosen_.size(); i-- > 0;) {  // the first one last: it stays open
      start(i);
      width = std::max(width, reader_->width());
    }
    fetch();
    for (const auto& row : rows_.rows()) {
      for (auto at = row.first; at < row.last; ++at) width = std::max(width, rows_.cell(at).column + 1);
    }
    columns_ = {{HENG_COLUMN_ROW, heng::ColumnKind::integer},
                {HENG_COLUMN_SHEET, heng::ColumnKind::text},
                {HENG_COLUMN_MERGED, heng::ColumnKind::text},
                {HENG_COLUMN_REMARK, heng::ColumnKind::text}};
    columns_.resize(kReserved + std::min(width, workbook::kMostColumns - std::uint32_t{kReserved}));
    texts_.resize(columns_.size() - kReserved);
  }

  std::vector<heng::Column> columns() override { return columns_; }

  bool next(heng::Batch& batch) override {
    if (host_.cancelled()) throw heng::SourceError("已取消 / cancelled");
    while (rows_.rows().empty() && !(at_end_ && at_ + 1 >= chosen_.size())) {
      if (at_end_) start(at_ + 1);
      fetch();
    }
    const auto& name = book_->sheets()[chosen_[at_]].name;
    for (const auto& row : rows_.rows()) put(row, name, batch);
    rows_.clear();
    return batch.rows() > 0;
  }

 private:
  void start(std::size_t at) {
    at_ = at;
    at_end_ = false;
    reader_.reset();
    reader_ = book_->open(chosen_[at]);
    merged_ = std::make_unique<Merged>(reader_->merges());
    is_first_row_ = true;
  }

  /// Rows until there are enough for a batch; they are of one sheet.
  void fetch() {
    while (rows_.rows().size() < kBatchRows && !at_end_) at_end_ = !reader_->more(rows_);
  }

  /// What is hidden: the row; on the first row of a sheet its columns, and once the sheets that are not read.
  std::string remark(const Rows::Row& row) {
    std::string zh, en;
    const auto add = [&](const std::string& in_zh, const std::string& in_en) {
      zh += (zh.empty() ? "" : "；") + in_zh;
      en += (en.empty() ? "" : "; ") + in_en;
    };
    if (std::exchange(is_first_row_, false)) {
      std::string letters;
      for (const auto& span : reader_->hidden_columns()) {
        if (span.first < reader_->width()) letters += (letters.empty() ? "" : ", ") + spelt(span, reader_->width());
      }
      if (!letters.empty()) add("隐藏的列照样读了：" + letters, "hidden columns are read all the same: " + letters);
      if (!unread_.empty())
        add("隐藏的工作表没有读：" + listed(unread_), "hidden sheets are not read: " + listed(unread_));
      unread_.clear();
    }
    if (row.is_hidden) add("这一行是隐藏的，照样读了", "the row is hidden; it is read all the same");
    return zh.empty() ? "" : zh + " / " + en;
  }

  void put(const Rows::Row& row, const std::string& sheet, heng::Batch& batch) {
    std::fill(texts_.begin(), texts_.end(), std::string_view());
    for (auto at = row.first; at < row.last; ++at) {
      const auto& cell = rows_.cell(at);
      if (cell.column < texts_.size()) texts_[cell.column] = rows_.text(cell);
    }
    batch[0].integer(row.number);
    batch[1].text(sheet);
    batch[2].text(merged_->apply(row.number, texts_));
    batch[3].text(remark(row));
    for (std::size_t column = 0; column < texts_.size(); ++column) {
      auto& to = batch[kReserved + column];
      texts_[column].empty() ? to.missing() : to.text(texts_[column]);
    }
  }

  heng::Host host_;
  workbook::ZipFile zip_;
  std::unique_ptr<workbook::Book> book_;
  std::vector<std::size_t> chosen_;
  std::size_t at_ = 0;
  bool at_end_ = false, is_first_row_ = true;
  std::vector<workbook::SheetName> unread_;  // hidden ones with figures, until they are spoken of
  std::unique_ptr<workbook::SheetReader> reader_;
  std::unique_ptr<Merged> merged_;
  Rows rows_;
  std::vector<std::string_view> texts_;
  std::vector<heng::Column> columns_;
};

}  // namespace

HENG_EXPORT_PLUGIN(WorkbookSource, "workbook", "1.0.0", "工作簿 XLSX、ODS / workbooks, XLSX and ODS", kSettings)
