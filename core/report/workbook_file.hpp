#pragma once
// Tables as an XLSX file, through libxlsxwriter. Workbooks are read by a plugin.

#include <string>
#include <variant>
#include <vector>

#include "base/result.hpp"
#include "define/date.hpp"

namespace heng::report {

using WorkbookCell = std::variant<std::monostate, double, std::string>;  // nothing, a number, text; never a formula

struct WorkbookColumn {
  std::string title;
  int width = 12;  // in characters
};

/// One sheet: a header that stays in sight and repeats on paper, and rows that can be filtered.
struct WorkbookSheet {
  std::string name;  // at most 31 characters, none of []:*?/ and \.
  std::vector<WorkbookColumn> columns;
  std::vector<std::vector<WorkbookCell>> rows;
};

struct WorkbookProperties {
  std::string title;
  std::string comments;
  define::Date date;  // stands as the day of creation: no clock, so that the same input gives the same bytes
};

/// That the workbook at `path` could not be written, with libxlsxwriter's reason.
[[nodiscard]] tl::unexpected<Diagnostic> workbook_refused(const std::string& path, const char* reason);

/// Writes the file at `path`, which is replaced. Text beyond what a cell holds (32,767 characters) is cut with an
/// ellipsis, rows beyond what a sheet holds (1,048,576) are an error.
[[nodiscard]] Result<void> write_workbook(const std::string& path, const std::vector<WorkbookSheet>& sheets,
                                          const WorkbookProperties& properties);

}  // namespace heng::report
