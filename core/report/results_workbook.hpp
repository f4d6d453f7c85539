#pragma once
// results.xlsx: the round for people who work in spreadsheets. A sheet each for verdicts, findings, values to ask for
// and data findings; numbers are numbers, everything else is text, nothing is a formula.

#include <string>

#include "report/round_view.hpp"
#include "report/workbook_file.hpp"

namespace heng::report {

class ResultsWorkbook {
 public:
  explicit ResultsWorkbook(const RoundView& view);
  /// In the order they are to be read; with every finding, or (without an explanation) the verdict only.
  void add(const explain::SubjectReport& report);
  void add(std::size_t subject);
  /// Writes the file at `path`, which is replaced.
  [[nodiscard]] Result<void> write(const std::string& path) const;

 private:
  void add_finding(const explain::SubjectReport& report, const explain::Finding& finding);
  void add_verdict(std::size_t subject, const std::string& sentence);

  const RoundView& view_;
  WorkbookSheet verdicts_, findings_, asks_;
};

}  // namespace heng::report
