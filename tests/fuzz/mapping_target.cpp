// Any grid of cells, laid out in any way, as a workbook gives it: finding the header, matching it, reading the cells.
// The first byte chooses layout and map. A line is a row, a tab ends a cell, a form feed a sheet; a line that starts
// with a vertical tab has its merged columns before the first tab, and one that starts with a bell its number.

#include <charconv>

#include "base/text.hpp"
#include "fuzz/file.hpp"

namespace {

struct Row {
  std::int64_t number = 0;
  std::string sheet, merged;
  std::vector<std::string> cells;
};

std::vector<Row> rows;  // of the grid to come

void read_grid(std::string_view text) {
  rows.clear();
  int sheet = 2020;
  std::int64_t number = 0;
  for (const std::string& line : heng::split(text, '\n')) {
    Row row{++number, std::to_string(sheet) + "年", {}, heng::split(line, '\t')};
    if (line == "\f") number = 0, ++sheet;
    if (line.starts_with('\v')) row.merged = row.cells[0].substr(1), row.cells.erase(row.cells.begin());
    if (line.starts_with('\a'))
      (void)std::from_chars(line.data() + 1, line.data() + row.cells[0].size(), row.number), row.cells[0].clear();
    rows.push_back(std::move(row));
  }
}

class Grid final : public heng::Source {
 public:
  Grid(const heng::Config&, heng::Host) {}

  std::vector<heng::Column> columns() override {
    std::vector<heng::Column> made = {{HENG_COLUMN_ROW, heng::ColumnKind::integer},
                                      {HENG_COLUMN_SHEET, heng::ColumnKind::text},
                                      {HENG_COLUMN_MERGED, heng::ColumnKind::text}};
    std::size_t width = 1;
    for (const Row& row : rows) width = std::max(width, row.cells.size());
    made.resize(kReserved + width);
    return made;
  }

  bool next(heng::Batch& batch) override {
    const std::string sheet = at_ < rows.size() ? rows[at_].sheet : "";
    for (; at_ < rows.size() && rows[at_].sheet == sheet; ++at_) {
      const Row& row = rows[at_];
      batch[0].integer(row.number);
      batch[1].text(row.sheet);
      batch[2].text(row.merged);
      for (std::size_t i = kReserved; i < batch.size(); ++i) {
        const std::size_t cell = i - kReserved;
        if (cell < row.cells.size() && !row.cells[cell].empty())
          batch[i].text(row.cells[cell]);
        else
          batch[i].missing();
      }
    }
    return batch.rows() > 0;
  }

 private:
  static constexpr std::size_t kReserved = 3;
  std::size_t at_ = 0;
};

constexpr heng_plugin kGrid = heng::abi::describe<Grid>("grid", "1", "cells of the fuzzer", R"({"type": "object"})");

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  if (size == 0) return 0;
  read_grid(heng::tests::text_of(bytes + 1, size - 1));
  const unsigned choice = bytes[0];
  constexpr const char* kLayouts[] = {"", "", "layout = 'yearly'\n",
                                      "layout = 'long'\nindicator_column = '指标'\nvalue_column = '数值'\n"};
  std::string entry = "source = 'grid'\nsubject = '园区名称'\n";
  entry += kLayouts[choice & 3];
  if ((choice & 4) != 0) entry += "note_columns = ['备注']\n";
  if ((choice & 8) != 0) entry += "year_column = '年份'\n";
  if ((choice & 16) != 0) entry += "unit_column = '单位'\n";
  if ((choice & 32) != 0) entry += "year = 2024\n";
  if ((choice & 64) != 0)
    entry += "columns = { '能耗' = 'energy_total', '产值2023' = 'output@2023', '其他' = 'ignore' }\n";
  heng::tests::gather(kGrid, entry);
  return 0;
}
