#pragma once
// One worksheet of an XLSX file.

#include <memory>
#include <string>
#include <vector>

#include "number_format.hpp"
#include "shaped_text.hpp"
#include "sheet.hpp"
#include "xml_stream.hpp"
#include "zip_file.hpp"

namespace workbook {

/// Texts one behind the other, found by number.
class TextTable {
 public:
  void append(std::string_view part) { bytes_ += part; }
  void end_text() { ends_.push_back(bytes_.size()); }
  [[nodiscard]] bool has(std::size_t at) const { return at < ends_.size(); }
  [[nodiscard]] std::string_view operator[](std::size_t at) const {
    const auto from = at == 0 ? 0 : ends_[at - 1];
    return {bytes_.data() + from, ends_[at] - from};
  }

 private:
  std::string bytes_;
  std::vector<std::size_t> ends_;
};

/// What all sheets of a book share.
struct XlsxShared {
  TextTable strings;
  std::vector<NumberFormat> formats;  // by the cell's style number, as the next
  std::vector<bool> struck;           // whether the style strikes the cell out
  bool date1904 = false;
};

/// The shape of a run of letters, from the elements of its properties.
class RunShape {
 public:
  /// A start tag within the text; `attributes` of <vertAlign> and <strike>.
  void start(std::string_view name, const Attributes& attributes);
  [[nodiscard]] Shape get() const { return shape_; }

 private:
  Shape shape_ = Shape::plain;
};

/// `zip` and `shared` must outlive the reader.
[[nodiscard]] std::unique_ptr<SheetReader> open_xlsx_sheet(ZipFile& zip, const std::string& part,
                                                           const XlsxShared& shared);

}  // namespace workbook
