// Sheets of an ODS file: one part holds all of them.

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <map>
#include <utility>

#include "heng/plugin.hpp"
#include "number_format.hpp"
#include "shaped_text.hpp"
#include "sheet.hpp"
#include "xml_stream.hpp"

namespace workbook {
namespace {

constexpr const char* kPart = "content.xml";
constexpr std::uint32_t kMostRepeats = 100000;  // of a row with something in it
constexpr std::uint64_t kMostRepeatedCells = 4000000;

/// What there is, before any of it is read.
class Survey final : public XmlHandler {
 public:
  struct Sheet {
    SheetName name;
    std::string style;
    std::uint32_t width = 0;
  };
  /// Styles whose letters have a shape, of runs and of cells.
  std::map<std::string, Shape> shapes;
  explicit Survey(ZipFile& zip) {
    parse_part(zip, kPart, *this);
    for (auto& sheet : sheets)
      sheet.name.is_visible = std::find(hidden_.begin(), hidden_.end(), sheet.style) == hidden_.end();
  }
  std::vector<Sheet> sheets;

 private:
  void start(std::string_view name, const Attributes& attributes) override {
    if (name == "style") style_ = attributes.text("name");
    if (name == "table-properties" && attributes.text("display") == "false") hidden_.push_back(style_);
    if (name == "text-properties") take_shape(attributes);
    if (name == "table" && ++depth_ == 1)
      sheets.push_back({{attributes.text("name"), true}, attributes.text("style-name"), 0});
    if (depth_ != 1 || sheets.empty()) return;
    if (name == "table-row") column_ = 0;
    if (name != "table-cell" && name != "covered-table-cell") return;
    const auto repeated = std::max(attributes.number("number-columns-repeated"), 1u);
    column_ += repeated;
    if (attributes.find("value-type") != nullptr && column_ <= kMostColumns)
      sheets.back().width = std::max(sheets.back().width, column_);
  }
  void end(std::string_view name) override {
    if (name == "table") --depth_;
  }
  void text(std::string_view) override {}

  void take_shape(const Attributes& attributes) {
    const auto line = attributes.text("text-line-through-style");
    if (attributes.text("text-position").starts_with("super")) shapes[style_] = Shape::raised;
    if (!line.empty() && line != "none") shapes[style_] = Shape::struck;
  }

  std::string style_;
  std::vector<std::string> hidden_;
  std::uint32_t column_ = 0;
  int depth_ = 0;
};

class OdsSheet final : public SheetReader, private XmlHandler {
 public:
  OdsSheet(ZipFile& zip, std::size_t sheet, std::uint32_t width, const std::map<std::string, Shape>& shapes)
      : shapes_(shapes), wanted_(sheet), width_(width) {
    XmlHandler& self = *this;
    stream_ = std::make_unique<XmlStream>(zip, kPart, self);
  }

  bool more(Rows& to) override {
    rows_ = &to;
    return !is_done_ && stream_->feed();
  }
  [[nodiscard]] std::uint32_t width() const override { return width_; }
  [[nodiscard]] const std::vector<Merge>& merges() const override { return merges_; }
  [[nodiscard]] const std::vector<ColumnSpan>& hidden_columns() const override { return hidden_columns_; }

 private:
  struct Cell {
    std::string type, value, shown, currency;
    Shape shape = Shape::plain;
    std::uint32_t repeated = 1, rows = 1, columns = 1;
    bool has_formula = false, is_error = false;
    std::string formula;
  };

  void start(std::string_view name, const Attributes& attributes) override {
    if (name == "table" && ++depth_ == 1) ++seen_;
    if (depth_ != 1 || seen_ != wanted_ + 1) return;
    if (name == "table-row") {
      repeated_ = std::max(attributes.number("number-rows-repeated"), 1u);
      column_ = 0;
      is_hidden_ = is_hidden(attributes);
      row_cells_.clear();
    } else if (name == "table-column") {
      const auto repeated = std::clamp(attributes.number("number-columns-repeated"), 1u, kMostColumns);
      if (is_hidden(attributes)) hidden_columns_.push_back({columns_, columns_ + repeated - 1});
      columns_ = std::min(columns_ + repeated, kMostColumns);
    } else if (name == "table-cell" || name == "covered-table-cell") {
      start_cell(attributes);
      in_cell_ = true;
      is_covered_ = name == "covered-table-cell";
    } else if (name == "annotation") {
      ++annotation_;  // a comment on the cell
    } else if (name == "p" && in_cell_ && annotation_ == 0) {
      if (!cell_.shown.empty()) cell_.shown += '\n';
      in_text_ = true;
    } else if (name == "span") {
      spans_.push_back(shape_of(attributes));
    } else if (name == "ruby-text") {
      ++reading_;  // how the letters are read aloud
    } else if (name == "s" && in_text_) {
      cell_.shown.append(std::clamp(attributes.number("c"), 1u, 1000u), ' ');
    }
  }

  void end(std::string_view name) override {
    if (name == "table" && --depth_ == 0 && seen_ == wanted_ + 1) is_done_ = true;
    if (depth_ != 1 || seen_ != wanted_ + 1) return;
    if (name == "annotation") --annotation_;
    if (name == "p") in_text_ = false;
    if (name == "span" && !spans_.empty()) spans_.pop_back();
    if (name == "ruby-text") --reading_;
    if (name == "table-cell" || name == "covered-table-cell") end_cell();
    if (name == "table-row") end_row();
  }

  void text(std::string_view part) override {
    if (!in_text_ || annotation_ != 0 || reading_ != 0) return;
    cell_.shown += shaped(part, spans_.empty() ? Shape::plain : spans_.back());
  }

  void start_cell(const Attributes& attributes) {
    cell_ = {};
    cell_.repeated = std::max(attributes.number("number-columns-repeated"), 1u);
    cell_.rows = std::max(attributes.number("number-rows-spanned"), 1u);
    cell_.columns = std::max(attributes.number("number-columns-spanned"), 1u);
    cell_.formula = attributes.text("formula");
    cell_.currency = attributes.text("currency");
    cell_.shape = shape_of(attributes);
    bool error = false;
    cell_.type = type_of(attributes, error);
    cell_.is_error = error;
    for (const auto* name : {"value", "date-value", "time-value", "boolean-value", "string-value"}) {
      if (const char* value = attributes.find(name)) cell_.value = value;
    }
  }

  [[nodiscard]] Shape shape_of(const Attributes& attributes) const {
    const auto found = shapes_.find(attributes.text("style-name"));
    return found == shapes_.end() ? Shape::plain : found->second;
  }

  /// By hand or by a filter.
  static bool is_hidden(const Attributes& attributes) {
    const auto visibility = attributes.text("visibility");
    return visibility == "collapse" || visibility == "filter";
  }

  /// office:value-type; calcext:value-type says "error" where that one says "string".
  static std::string type_of(const Attributes& attributes, bool& error) {
    std::string type;
    attributes.each("value-type", [&](const char* value) {
      error = error || std::string_view(value) == "error";
      if (std::string_view(value) != "error") type = value;
    });
    return type;
  }

  void end_cell() {
    in_cell_ = false;
    auto shown = is_covered_ ? std::string() : shown_text();
    if (cell_.shape == Shape::struck && !shown.empty()) shown = shaped(shown, Shape::struck);
    if (!shown.empty()) {
      for (std::uint32_t i = 0; i < cell_.repeated && column_ + i < kMostColumns; ++i)
        row_cells_.emplace_back(column_ + i, shown);
    }
    if ((cell_.rows > 1 || cell_.columns > 1) && row_ < kMostRows) {
      const auto last_row = std::min(row_ + std::min(cell_.rows, kMostRows), kMostRows);
      merges_.push_back({row_ + 1, last_row, column_, column_ + std::min(cell_.columns, kMostColumns) - 1});
    }
    column_ = std::min(column_ + std::min(cell_.repeated, kMostColumns), kMostColumns);
  }

  [[nodiscard]] std::string shown_text() const {
    if (cell_.is_error) return cell_.shown.starts_with('#') ? cell_.shown : "#Err " + cell_.shown;
    if (cell_.type == "boolean") return cell_.value == "true" ? "TRUE" : "FALSE";
    if (cell_.type == "float" && (cell_.shown == "TRUE" || cell_.shown == "FALSE"))
      return cell_.shown;  // LibreOffice's
    if (cell_.type == "date") return day_text();
    if (cell_.type == "float" || cell_.type == "percentage" || cell_.type == "currency") return number_text();
    if (cell_.shown.empty() && !cell_.formula.empty() && cell_.type.empty()) return "=" + cell_.formula;
    return cell_.shown.empty() ? cell_.value : cell_.shown;
  }

  [[nodiscard]] std::string number_text() const {
    double value = 0;
    const auto* end = cell_.value.data() + cell_.value.size();
    const auto [stop, problem] = std::from_chars(cell_.value.data(), end, value);
    if (problem != std::errc{} || stop != end || !std::isfinite(value)) return cell_.value;
    const auto words = words_around(value);
    if (cell_.type == "percentage") return words.before + percent_text(value) + words.behind;
    if (cell_.type != "currency") return words.before + shortest(value) + words.behind;
    return shortest(value) + (cell_.currency.empty() ? "" : without_yuan(" " + cell_.currency));
  }

  /// A day as 2025-06-30, and as 2025年 where its year alone is shown.
  [[nodiscard]] std::string day_text() const {
    const auto day = cell_.value.substr(0, std::min<std::size_t>(10, cell_.value.size()));
    const auto& shown = cell_.shown;
    const bool is_year = shown.size() >= 4 && day.starts_with(shown.substr(0, 4)) &&
                         (shown.size() == 4 || shown.substr(4) == "年" || shown.substr(4) == "年度");
    return is_year ? shown.substr(0, 4) + "年" : day;
  }

  struct Words {
    std::string before, behind;
  };

  /// What the display adds: words before and behind the number, or in brackets the whole of it when it is of another
  /// size. A column too narrow shows ###.
  [[nodiscard]] Words words_around(double value) const {
    const auto shown = without_yuan(cell_.shown);
    const auto first = shown.find_first_of("0123456789");
    if (first == std::string::npos) {
      const bool says_nothing = value == 0 || shown.find_first_not_of("# ") == std::string::npos;
      return {"", says_nothing ? "" : " [" + cell_.shown + "]"};
    }
    std::string digits;
    auto at = first;
    for (; at < shown.size() && std::string_view("0123456789.,-+ ").find(shown[at]) != std::string_view::npos; ++at) {
      if (shown[at] != ',' && shown[at] != ' ') digits += shown[at];
    }
    const double number = std::abs(std::strtod(digits.c_str(), nullptr)) / (cell_.type == "percentage" ? 100 : 1);
    const double size = std::abs(value);
    const bool other_size = number != 0 && size > 1 && (number / size < 0.5 || number / size > 2);
    if (other_size && shown.find_first_of("eE") == std::string::npos) return {"", " [" + cell_.shown + "]"};
    auto before = shown.substr(0, first), rest = shown.substr(at);
    if (cell_.type == "percentage") rest = rest.substr(std::min(rest.find('%') + 1, rest.size()));
    const bool is_sign = value < 0 || before.find_first_not_of("-+. ") == std::string::npos;
    const bool is_part = rest.find_first_of("/:eE") != std::string::npos && rest.size() <= 3;
    return {is_sign ? "" : before, is_part || (value < 0 && rest == ")") ? "" : rest};
  }

  void end_row() {
    const auto times = row_cells_.empty() ? 0 : std::min(repeated_, kMostRepeats);
    repeats_ += times > 1 ? std::uint64_t{times} * row_cells_.size() : 0;
    if ((!row_cells_.empty() && repeated_ > kMostRepeats) || repeats_ > kMostRepeatedCells)
      throw heng::SourceError("重复的单元格太多 / too many repeated cells");
    for (std::uint32_t i = 0; i < times; ++i) {
      for (const auto& [column, text] : row_cells_) rows_->add_cell(column, text);
      rows_->end_row(row_ + i + 1, is_hidden_);
    }
    row_ += std::min(repeated_, 2 * kMostRows);
    if (row_ > 4 * kMostRows) row_ = 4 * kMostRows;
  }

  const std::map<std::string, Shape>& shapes_;
  std::vector<Shape> spans_;  // open ones
  std::size_t wanted_ = 0, seen_ = 0;
  std::uint32_t width_ = 0;
  std::unique_ptr<XmlStream> stream_;
  std::vector<Merge> merges_;
  std::vector<std::pair<std::uint32_t, std::string>> row_cells_;
  Rows* rows_ = nullptr;
  Cell cell_;
  std::vector<ColumnSpan> hidden_columns_;
  std::uint32_t row_ = 0, column_ = 0, repeated_ = 1;  // rows before this one
  std::uint32_t columns_ = 0;                          // described so far
  bool is_hidden_ = false;
  std::uint64_t repeats_ = 0;
  int depth_ = 0, annotation_ = 0, reading_ = 0;
  bool in_cell_ = false, is_covered_ = false, in_text_ = false, is_done_ = false;
};

class OdsBook final : public Book {
 public:
  explicit OdsBook(ZipFile& zip) : zip_(zip), survey_(zip) {
    for (const auto& sheet : survey_.sheets) names_.push_back(sheet.name);
  }
  [[nodiscard]] const std::vector<SheetName>& sheets() const override { return names_; }
  [[nodiscard]] std::unique_ptr<SheetReader> open(std::size_t sheet) override {
    return std::make_unique<OdsSheet>(zip_, sheet, survey_.sheets[sheet].width, survey_.shapes);
  }

 private:
  ZipFile& zip_;
  Survey survey_;
  std::vector<SheetName> names_;
};

}  // namespace

std::unique_ptr<Book> open_ods(ZipFile& zip) { return std::make_unique<OdsBook>(zip); }

}  // namespace workbook
