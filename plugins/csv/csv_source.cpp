// CSV files as a source of rows.

#include <string>

#include "csv_parser.hpp"
#include "heng/plugin.hpp"
#include "text_input.hpp"

namespace {

constexpr const char* kSettings = R"json({
  "type": "object",
  "properties": {
    "path": {"type": "string", "format": "path", "description": {"zh": "文件", "en": "the file"}},
    "encoding": {"type": "string", "enum": ["auto", "utf-8", "gb18030"], "default": "auto",
                 "description": {"zh": "编码", "en": "the encoding"}},
    "delimiter": {"type": "string", "default": "auto", "description":
                  {"zh": "分隔符，auto 按表头在逗号、制表符、分号中选", "en": "the delimiter; auto picks , tab or ; by the header"}},
    "header_row": {"type": "integer", "minimum": 1, "default": 1, "description":
                   {"zh": "表头所在行，其上各行跳过", "en": "the row of the header; rows above are skipped"}},
    "quote": {"type": "string", "default": "\"", "description":
              {"zh": "引号，空表示不用", "en": "the quote character; empty for none"}}
  },
  "required": ["path"]
})json";

csv::Encoding encoding_of(const heng::Config& config) {
  const auto name = config.text("encoding", "auto");
  return name == "utf-8"     ? csv::Encoding::utf8
         : name == "gb18030" ? csv::Encoding::gb18030
                             : csv::Encoding::automatic;
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
    const auto header_row = static_cast<int>(config.number("header_row", 1));
    for (int row = 1; row < header_row; ++row) {
      if (!parser_.record()) break;
    }
    const auto delimiter = config.text("delimiter", "auto");
    parser_.set_delimiter(delimiter == "auto"  ? parser_.guess_delimiter()
                          : delimiter == "tab" ? '\t'
                                               : single(delimiter, "delimiter"));
    const auto header = parser_.record();
    if (!header)
      throw heng::SourceError("第 " + std::to_string(header_row) + " 行没有表头 / no header in row " +
                              std::to_string(header_row));
    columns_.push_back({HENG_COLUMN_ROW, heng::ColumnKind::integer});
    for (const auto& name : *header) columns_.push_back({name, heng::ColumnKind::text});
  }

  std::vector<heng::Column> columns() override { return columns_; }

  bool next(heng::Batch& batch) override {
    if (host_.cancelled()) throw heng::SourceError("已取消 / cancelled");
    return parser_.rows(batch, columns_.size() - 1);
  }

 private:
  heng::Host host_;
  csv::TextInput input_;
  csv::Parser parser_;
  std::vector<heng::Column> columns_;
};

}  // namespace

HENG_EXPORT_PLUGIN(CsvSource, "csv", "1.0.0", "CSV 文件 / CSV files", kSettings)
