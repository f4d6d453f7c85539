#pragma once
// Sheets as a stream of rows, whatever file they are in.

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace workbook {

inline constexpr std::uint32_t kMostColumns = 16384, kMostRows = 1048576;

/// Rows that hold something, in the order of the sheet; cells as texts a person would read.
class Rows {
 public:
  struct Cell {
    std::uint32_t column = 0;  // from 0
    std::uint32_t size = 0;
    std::size_t from = 0;
  };
  struct Row {
    std::uint32_t number = 0;  // from 1
    std::size_t first = 0, last = 0;
    bool is_hidden = false;
  };

  void add_cell(std::uint32_t column, std::string_view text) {
    cells_.push_back({column, static_cast<std::uint32_t>(text.size()), bytes_.size()});
    bytes_.append(text);
  }
  /// Ends the row made of the cells added since the last one; none is no row.
  void end_row(std::uint32_t number, bool is_hidden) {
    const auto first = rows_.empty() ? 0 : rows_.back().last;
    if (cells_.size() > first) rows_.push_back({number, first, cells_.size(), is_hidden});
  }
  /// Forgets the rows that are ended; cells of one that is not stay.
  void clear();

  [[nodiscard]] const std::vector<Row>& rows() const { return rows_; }
  [[nodiscard]] const Cell& cell(std::size_t at) const { return cells_[at]; }
  [[nodiscard]] std::string_view text(const Cell& cell) const { return {bytes_.data() + cell.from, cell.size}; }

 private:
  std::vector<Row> rows_;
  std::vector<Cell> cells_;
  std::string bytes_;
};

inline void Rows::clear() {
  const auto open = rows_.empty() ? 0 : rows_.back().last;
  const auto bytes = open < cells_.size() ? cells_[open].from : bytes_.size();
  cells_.erase(cells_.begin(), cells_.begin() + static_cast<std::ptrdiff_t>(open));
  for (auto& cell : cells_) cell.from -= bytes;
  bytes_.erase(0, bytes);
  rows_.clear();
}

/// From 0, both ends included.
struct ColumnSpan {
  std::uint32_t first = 0, last = 0;
};

/// Rows count from 1, columns from 0; both ends included.
struct Merge {
  std::uint32_t first_row = 0, last_row = 0, first_column = 0, last_column = 0;
};

class SheetReader {
 public:
  SheetReader() = default;
  SheetReader(const SheetReader&) = delete;
  SheetReader& operator=(const SheetReader&) = delete;
  virtual ~SheetReader() = default;

  /// Appends some rows; false at the end of the sheet.
  virtual bool more(Rows& to) = 0;
  /// Columns of the sheet, as far as it is known before it is read.
  [[nodiscard]] virtual std::uint32_t width() const = 0;
  /// In the order of their first rows; at least those that start in rows delivered so far.
  [[nodiscard]] virtual const std::vector<Merge>& merges() const = 0;
  /// Known once the first row is delivered.
  [[nodiscard]] virtual const std::vector<ColumnSpan>& hidden_columns() const = 0;
};

struct SheetName {
  std::string name;
  bool is_visible = true;
};

class Book {
 public:
  Book() = default;
  Book(const Book&) = delete;
  Book& operator=(const Book&) = delete;
  virtual ~Book() = default;

  [[nodiscard]] virtual const std::vector<SheetName>& sheets() const = 0;
  /// One reader at a time.
  [[nodiscard]] virtual std::unique_ptr<SheetReader> open(std::size_t sheet) = 0;
};

class ZipFile;
/// Both refuse with heng::SourceError what they cannot read; `zip` must outlive the book.
[[nodiscard]] std::unique_ptr<Book> open_xlsx(ZipFile& zip);
[[nodiscard]] std::unique_ptr<Book> open_ods(ZipFile& zip);

}  // namespace workbook
