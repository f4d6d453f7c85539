// CSV files as a source of rows.

#include <algorithm>
#include <string>

#include "csv_parser.hpp"
#include "heng/plugin.hpp"
#include "text_input.hpp"

namespace {

constexpr std::size_t kFirstRows = 200;  // within which the host looks for the header

constexpr const char* kSettings = R"json({
  "type": "object",
  "properties": {
    "path": {"type": "string", "format": "path", "description": {"zh": "文件", "en": "the file"}},
    "encoding": {"type": "string", "enum": ["auto", "utf-8", "gb18030"], "default": "auto",
                 "description": {"zh": "编码", "en": "the encoding"}},
    "delimiter": {"type": "string", "default": "auto", "description":
                  {"zh": "分隔符，auto 在逗号、制表符、分号中选", "en": "the delimiter; auto picks , tab or ;"}},
    "quote": {"type": "string", "default": "\"", "description":
              {"zh": "引号，空表示不用", "en": "the quote character; empty for none"}}
  },
  "required": ["path"]
})json";

csv::Encoding encoding_of(const heng::Config& config) {
  const auto name = config.text("encoding", "auto");
  return name == "utf-8" ? csv::Encoding::utf8 : name == "gb18030" ? csv::Encoding::gb18030 : csv::Encoding::automatic;
}

char single(const std::string& text, const char* setting) {
  const bool plain = text.size() == 1 && static_cast<unsigned char>(text[0]) < 0x80 && text[0] != '\n' &&
                     text[0] != '\r' && text[0] != '\0';
  if (!plain)
    throw heng::SourceError(std::string(setting) + " 必须是一个 ASCII 字符 / " + setting +
                            " must be one ASCII character");
  return text[0];
}

csv::Format format_of(const heng::Config& config) {
  csv::Format format;
  const auto quote = config.text("quote", "\"");
  format.quoting = !quote.empty();
  if (format.quoting) format.quote = single(quote, "quote");
  return format;
}

class CsvSource final : public heng::Source {
 public:
  CsvSource(const heng::Config& config, heng::Host host)
      : host_(host), input_(config.text("path"), encoding_of(config)), parser_(input_, format_of(config)) {
    const auto delimiter = config.text("delimiter", "auto");
    parser_.set_delimiter(delimiter == "auto"  ? parser_.guess_delimiter()
                          : delimiter == "tab" ? '\t'
                                               : single(delimiter, "delimiter"));
    while (first_.size() < kFirstRows) {
      auto record = parser_.record();
      if (!record) break;
      width_ = std::max(width_, record->cells.size());
      if (!record->is_empty) first_.push_back(std::move(*record));
    }
    columns_ = {{HENG_COLUMN_ROW, heng::ColumnKind::integer},
                {HENG_COLUMN_CELLS, heng::ColumnKind::integer},
                {HENG_COLUMN_PROBLEM, heng::ColumnKind::text}};
    columns_.resize(csv::kReserved + std::max<std::size_t>(width_, 1));
  }

  std::vector<heng::Column> columns() override { return columns_; }

  bool next(heng::Batch& batch) override {
    if (host_.cancelled()) throw heng::SourceError("已取消 / cancelled");
    const auto width = columns_.size() - csv::kReserved;
    if (first_.empty()) return parser_.rows(batch, width);
    for (const auto& record : first_) put(record, batch, width);
    first_.clear();
    return true;
  }

 private:
  static void put(const csv::Record& record, heng::Batch& batch, std::size_t width) {
    std::size_t filled = 0;
    for (std::size_t i = 0; i < width; ++i) {
      auto& to = batch[csv::kReserved + i];
      if (i >= record.cells.size()) {
        to.missing();
        continue;
      }
      to.text(record.cells[i]);
      if (!record.cells[i].empty()) filled = i + 1;
    }
    csv::put_reserved(batch, record.number, filled, record.problem);
  }

  heng::Host host_;
  csv::TextInput input_;
  csv::Parser parser_;
  std::vector<csv::Record> first_;  // read to know how many columns there are
  std::size_t width_ = 0;
  std::vector<heng::Column> columns_;
};

}  // namespace

HENG_EXPORT_PLUGIN(CsvSource, "csv", "1.0.0", "CSV 文件 / CSV files", kSettings)
