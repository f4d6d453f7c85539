#include "xlsx_sheet.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>
#include <utility>

#include "heng/plugin.hpp"
#include "xml_stream.hpp"

namespace workbook {
namespace {

constexpr std::size_t kMostMerges = 1000000;

/// "AB12" → column 27, row 12, as far as they are there; returns where it stopped.
const char* read_reference(const char* at, const char* end, std::uint32_t& column, std::uint32_t& row) {
  std::uint64_t letters = 0, digits = 0;
  for (; at != end && *at >= 'A' && *at <= 'Z' && letters <= kMostColumns; ++at)
    letters = letters * 26 + static_cast<unsigned>(*at - 'A' + 1);
  for (; at != end && *at >= '0' && *at <= '9' && digits <= kMostRows; ++at)
    digits = digits * 10 + static_cast<unsigned>(*at - '0');
  if (letters > 0) column = static_cast<std::uint32_t>(letters - 1);
  if (digits > 0) row = static_cast<std::uint32_t>(digits);
  return at;
}

/// A quick look through the whole part, because merged cells stand behind the cells they concern.
class Survey {
 public:
  void run(ZipFile& zip, const std::string& part) {
    zip.open(part);
    std::vector<char> block(kBlock + kTail);
    std::size_t kept = 0;
    while (true) {
      const auto got = zip.read(block.data() + kept, kBlock);
      const std::size_t size = kept + got;
      look(block.data(), block.data() + (got == 0 ? size : size - std::min(size, kTail)), block.data() + size);
      if (got == 0) break;
      const auto tail = std::min(size, kTail);
      std::memmove(block.data(), block.data() + size - tail, tail);
      kept = tail;
    }
    std::stable_sort(merges.begin(), merges.end(),
                     [](const Merge& a, const Merge& b) { return a.first_row < b.first_row; });
  }

  std::uint32_t width = 0;
  std::vector<Merge> merges;

 private:
  static constexpr std::size_t kBlock = std::size_t{1} << 18, kTail = 64;

  void look(const char* at, const char* until, const char* end) {
    static constexpr std::string_view cell = "<c r=\"", merge = "<mergeCell ref=\"";
    while (at < until && (at = static_cast<const char*>(std::memchr(at, '<', static_cast<std::size_t>(until - at))))) {
      const std::string_view rest(at, static_cast<std::size_t>(end - at));
      if (rest.starts_with(cell)) {
        std::uint32_t column = 0, row = 0;
        read_reference(at + cell.size(), end, column, row);
        width = std::max(width, std::min(column + 1, kMostColumns));
      } else if (rest.starts_with(merge) && merges.size() < kMostMerges) {
        take_merge(at + merge.size(), end);
      }
      ++at;
    }
  }

  void take_merge(const char* at, const char* end) {
    Merge found;
    at = read_reference(at, end, found.first_column, found.first_row);
    if (at == end || *at != ':') return;
    read_reference(at + 1, end, found.last_column, found.last_row);
    if (found.first_row >= 1 && found.last_row >= found.first_row && found.last_column >= found.first_column)
      merges.push_back(found);
  }
};

class XlsxSheet final : public SheetReader, private XmlHandler {
 public:
  XlsxSheet(ZipFile& zip, const std::string& part, const XlsxShared& shared) : shared_(shared) {
    survey_.run(zip, part);
    XmlHandler& self = *this;
    stream_ = std::make_unique<XmlStream>(zip, part, self);
  }

  bool more(Rows& to) override {
    rows_ = &to;
    return stream_->feed();
  }
  [[nodiscard]] std::uint32_t width() const override { return survey_.width; }
  [[nodiscard]] const std::vector<Merge>& merges() const override { return survey_.merges; }
  [[nodiscard]] const std::vector<ColumnSpan>& hidden_columns() const override { return hidden_columns_; }

 private:
  enum class Type { number, shared, text, flag, error, as_is };

  void start(std::string_view name, const Attributes& attributes) override {
    if (name == "c") {
      start_cell(attributes);
    } else if (name == "row") {
      const auto number = attributes.number("r");
      row_ = number > 0 ? number : row_ + 1;
      if (row_ > kMostRows) throw heng::SourceError("行号超过 1048576 / a row number above 1048576");
      column_ = 0;
      is_hidden_ = is_set(attributes, "hidden");
    } else if (name == "col") {
      const auto first = attributes.number("min"), last = attributes.number("max");
      const bool is_span = first >= 1 && last >= first && last <= kMostColumns;
      if (is_span && is_set(attributes, "hidden")) hidden_columns_.push_back({first - 1, last - 1});
    } else if (name == "v" || name == "t" || name == "f") {
      is_taken_ = in_cell_ && !in_phonetic_;
      part_ = name == "f" ? &formula_ : name == "t" ? &run_ : &value_;
      has_formula_ = has_formula_ || name == "f";
      has_value_ = has_value_ || name != "f";
    } else if (name == "rPh") {
      in_phonetic_ = true;
    } else {
      shape_.start(name, attributes);
    }
  }

  void end(std::string_view name) override {
    if (name == "t" && is_taken_) value_ += shaped(unmarked(std::exchange(run_, {})), shape_.get());
    if (name == "c") {
      if (in_cell_) end_cell();
      in_cell_ = false;
      ++column_;
    } else if (name == "row") {
      rows_->end_row(row_, is_hidden_);
    } else if (name == "v" || name == "t" || name == "f") {
      is_taken_ = false;
    } else if (name == "rPh") {
      in_phonetic_ = false;
    }
  }

  void text(std::string_view part) override {
    if (is_taken_) part_->append(part);
  }

  static bool is_set(const Attributes& attributes, std::string_view name) {
    const char* flag = attributes.find(name);
    return flag != nullptr && (std::string_view(flag) == "1" || std::string_view(flag) == "true");
  }

  void start_cell(const Attributes& attributes) {
    in_cell_ = true;
    has_value_ = has_formula_ = false;
    value_.clear();
    formula_.clear();
    run_.clear();
    shape_ = {};
    std::uint32_t row = 0;
    if (const char* place = attributes.find("r")) read_reference(place, place + std::strlen(place), column_, row);
    if (column_ >= kMostColumns) throw heng::SourceError("列号超过 16384 / a column number above 16384");
    style_ = attributes.number("s");
    const char* type = attributes.find("t");
    const std::string_view t = type == nullptr ? "n" : type;
    type_ = t == "s"                         ? Type::shared
            : t == "n"                       ? Type::number
            : t == "b"                       ? Type::flag
            : t == "e"                       ? Type::error
            : t == "str" || t == "inlineStr" ? Type::text
                                             : Type::as_is;
  }

  void end_cell() {
    if (!has_value_ || (value_.empty() && type_ != Type::text)) {
      if (has_formula_) rows_->add_cell(column_, "=" + formula_);
      return;
    }
    const bool is_struck = style_ < shared_.struck.size() && shared_.struck[style_];
    if (is_struck) return add_struck();
    switch (type_) {
      case Type::shared: return add_shared();
      case Type::number: return add_number();
      case Type::flag: return rows_->add_cell(column_, value_ == "0" ? "FALSE" : "TRUE");
      case Type::error: return rows_->add_cell(column_, value_.starts_with('#') ? value_ : "#ERR " + value_);
      case Type::text:
      case Type::as_is: break;
    }
    if (!value_.empty()) rows_->add_cell(column_, value_);
  }

  void add_struck() {
    const auto text = type_ == Type::shared ? std::string(shared_text()) : value_;
    if (!text.empty()) rows_->add_cell(column_, shaped(text, Shape::struck));
  }

  void add_shared() {
    if (const auto text = shared_text(); !text.empty()) rows_->add_cell(column_, text);
  }

  [[nodiscard]] std::string_view shared_text() const {
    std::size_t at = 0;
    const auto [end, problem] = std::from_chars(value_.data(), value_.data() + value_.size(), at);
    if (problem != std::errc{} || !shared_.strings.has(at))
      throw heng::SourceError("单元格指向不存在的文字 / a cell refers to a text that is not there");
    return shared_.strings[at];
  }

  void add_number() {
    static const NumberFormat plain;
    const auto& format = style_ < shared_.formats.size() ? shared_.formats[style_] : plain;
    const bool as_typed =
        format.shows_as_is() && value_.size() <= 15 && value_.find_first_of("eE") == std::string::npos;
    if (as_typed) return rows_->add_cell(column_, value_);
    double value = 0;
    const auto [end, problem] = std::from_chars(value_.data(), value_.data() + value_.size(), value);
    if (problem != std::errc{} || end != value_.data() + value_.size()) return rows_->add_cell(column_, value_);
    rows_->add_cell(column_, cell_text(value, format, shared_.date1904));
  }

  const XlsxShared& shared_;
  Survey survey_;
  std::unique_ptr<XmlStream> stream_;
  Rows* rows_ = nullptr;
  std::vector<ColumnSpan> hidden_columns_;
  std::uint32_t row_ = 0, column_ = 0, style_ = 0;
  bool is_hidden_ = false;
  Type type_ = Type::number;
  bool in_cell_ = false, in_phonetic_ = false, is_taken_ = false, has_value_ = false, has_formula_ = false;
  std::string value_, formula_, run_;
  RunShape shape_;
  std::string* part_ = &value_;
};

}  // namespace

void RunShape::start(std::string_view name, const Attributes& attributes) {
  if (name == "r" || name == "si" || name == "is") shape_ = Shape::plain;
  if (name == "vertAlign" && attributes.text("val") == "superscript") shape_ = Shape::raised;
  const bool is_off = attributes.text("val") == "0" || attributes.text("val") == "false";
  if ((name == "strike" || name == "dstrike") && !is_off) shape_ = Shape::struck;
}

std::unique_ptr<SheetReader> open_xlsx_sheet(ZipFile& zip, const std::string& part, const XlsxShared& shared) {
  return std::make_unique<XlsxSheet>(zip, part, shared);
}

}  // namespace workbook
