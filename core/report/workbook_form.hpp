#pragma once
// An XLSX form to fill in: a row a subject, a column a value, and a sheet that says what each column means. Written
// with libxlsxwriter.

#include <optional>
#include <string>
#include <vector>

#include "base/result.hpp"
#include "define/catalogue.hpp"

namespace heng::report {

/// One column of the form.
struct FormColumn {
  std::string header;  // as heng reads it back: name, year and unit
  const define::Indicator* indicator = nullptr;
  int year = 0;
  std::string used_by;  // criteria and clauses that read it
};

struct FormSheet {
  std::string name;
  std::vector<std::string> lead;  // headers before the columns, plain text
  std::vector<FormColumn> columns;
  std::vector<std::string> trail;  // headers behind them
  std::vector<std::pair<std::string, double>>
      points;  // instead of columns: header and the most points (experts' sheets)
};

struct Form {
  std::string title;  // above the tables
  std::string advice;
  std::vector<FormSheet> sheets;  // those to fill in; the sheet of definitions follows
};

/// Writes the file at `path`, which is replaced: the same bytes for the same form.
[[nodiscard]] Result<void> write_form(const std::string& path, const Form& form);

}  // namespace heng::report
