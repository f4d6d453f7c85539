#include "report/workbook_file.hpp"

#include <xlsxwriter.h>

#include <memory>

#include "base/text.hpp"

namespace heng::report {
namespace {

constexpr std::size_t kMostBytes = 32'767;  // a cell holds as many characters; bytes are at least as many
constexpr std::string_view kEllipsis = "…";

struct Closed {
  void operator()(lxw_workbook* workbook) const { workbook_close(workbook); }
};
/// Closing is what writes the file, so that only its result tells of errors; this is for the way out before that.
using Workbook = std::unique_ptr<lxw_workbook, Closed>;

struct Formats {
  explicit Formats(lxw_workbook* workbook) : head(workbook_add_format(workbook)), cell(workbook_add_format(workbook)) {
    for (auto* format : {head, cell}) {
      format_set_text_wrap(format);
      format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    }
    format_set_bold(head);
    format_set_bottom(head, LXW_BORDER_THIN);
  }
  lxw_format* head;
  lxw_format* cell;
};

/// At most what a cell holds, cut between characters.
std::string fitting(const std::string& text) {
  if (text.size() <= kMostBytes) return text;
  auto end = kMostBytes - kEllipsis.size();
  while ((static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
  return text.substr(0, end) + std::string(kEllipsis);
}

struct Writer {
  lxw_worksheet* sheet;
  lxw_row_t row;
  lxw_col_t column;
  lxw_format* format;

  lxw_error operator()(std::monostate) const { return LXW_NO_ERROR; }
  lxw_error operator()(double number) const { return worksheet_write_number(sheet, row, column, number, format); }
  lxw_error operator()(const std::string& text) const {
    if (text.empty()) return LXW_NO_ERROR;
    return worksheet_write_string(sheet, row, column, fitting(text).c_str(), format);
  }
};

void lay_out(lxw_worksheet* made, const WorkbookSheet& sheet, const Formats& formats) {
  for (lxw_col_t i = 0; i < sheet.columns.size(); ++i) {
    worksheet_set_column(made, i, i, sheet.columns[i].width, nullptr);
    worksheet_write_string(made, 0, i, sheet.columns[i].title.c_str(), formats.head);
  }
  const auto last = static_cast<lxw_col_t>(sheet.columns.empty() ? 0 : sheet.columns.size() - 1);
  worksheet_autofilter(made, 0, 0, static_cast<lxw_row_t>(sheet.rows.size()), last);
  worksheet_freeze_panes(made, 1, 0);
  worksheet_repeat_rows(made, 0, 0);
  worksheet_set_paper(made, 9);  // A4
  worksheet_set_landscape(made);
  worksheet_fit_to_pages(made, 1, 0);
}

lxw_error fill(lxw_workbook* workbook, const WorkbookSheet& sheet, const Formats& formats) {
  auto* made = workbook_add_worksheet(workbook, sheet.name.c_str());
  if (made == nullptr) return LXW_ERROR_SHEETNAME_ALREADY_USED;
  lay_out(made, sheet, formats);
  for (std::size_t i = 0; i < sheet.rows.size(); ++i) {
    for (std::size_t k = 0; k < sheet.rows[i].size(); ++k) {
      const Writer put{made, static_cast<lxw_row_t>(i + 1), static_cast<lxw_col_t>(k), formats.cell};
      if (const auto error = std::visit(put, sheet.rows[i][k]); error != LXW_NO_ERROR) return error;
    }
  }
  return LXW_NO_ERROR;
}

}  // namespace

tl::unexpected<Diagnostic> workbook_refused(const std::string& path, const char* reason) {
  return failure("report.workbook", {path},
                 say("写不了工作簿{0}：{1}", "cannot write workbook {0}: {1}", {both(quoted(path)), both(reason)}),
                 say("检查目标文件夹和 TMPDIR 的剩余空间和权限",
                     "check the space and the permissions of its folder and of TMPDIR"));
}

Result<void> write_workbook(const std::string& path, const std::vector<WorkbookSheet>& sheets,
                            const WorkbookProperties& properties) {
  lxw_workbook_options options{};
  Workbook workbook(workbook_new_opt(path.c_str(), &options));
  if (workbook == nullptr) return workbook_refused(path, lxw_strerror(LXW_ERROR_MEMORY_MALLOC_FAILED));
  auto title = properties.title, comments = properties.comments;
  lxw_doc_properties about{};
  about.title = title.data();
  about.comments = comments.data();
  about.created = static_cast<time_t>(properties.date.days()) * 86'400;
  workbook_set_properties(workbook.get(), &about);
  const Formats formats(workbook.get());
  for (const auto& sheet : sheets) {
    if (const auto error = fill(workbook.get(), sheet, formats); error != LXW_NO_ERROR)
      return workbook_refused(path, lxw_strerror(error));
  }
  if (const auto error = workbook_close(workbook.release()); error != LXW_NO_ERROR)
    return workbook_refused(path, lxw_strerror(error));
  return {};
}

}  // namespace heng::report
