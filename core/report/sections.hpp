#pragma once
// The parts of the page, in the order they stand in. Each is HTML, ready to be put in.

#include <string>
#include <vector>

#include "explain/rounding.hpp"
#include "report/html.hpp"
#include "report/round_view.hpp"

namespace heng::report {

/// A subject's line of the overview.
struct Entry {
  std::size_t subject = 0;
  bool detailed = false;  // has a section of its own
  bool unverified = false;
  Headline headline;
};

[[nodiscard]] std::string title_section(const RoundView& view);
[[nodiscard]] std::string summary_section(const RoundView& view);
[[nodiscard]] std::string overview_section(const RoundView& view, const std::vector<Entry>& entries);
[[nodiscard]] std::string matrix_section(const RoundView& view, const std::vector<Entry>& entries);
/// `radar`: there is a chart to draw.
[[nodiscard]] std::string subject_section(const RoundView& view, const explain::SubjectReport& report, bool radar);
[[nodiscard]] std::string findings_table(const RoundView& view, const explain::SubjectReport& report);
[[nodiscard]] std::string sheets_table(const RoundView& view, const explain::SubjectReport& report);
[[nodiscard]] std::string rounding_section(const RoundView& view, const std::vector<explain::RoundingCase>& cases);
[[nodiscard]] std::string data_section(const RoundView& view);
[[nodiscard]] std::string clauses_section(const RoundView& view);
/// Empty when the view has no ledger.
[[nodiscard]] std::string ledger_section(const RoundView& view);
[[nodiscard]] std::string legend_section(const RoundView& view);

/// Many criteria: the chart leaves out those that are for reference only.
[[nodiscard]] bool charts_only_deciding(const RoundView& view);
/// The charts of the whole round as a JSON object without its closing brace.
[[nodiscard]] std::string round_charts(const RoundView& view);
/// One subject's radar as JSON; empty when it has fewer than three groups (or criteria) with points.
[[nodiscard]] std::string radar_chart(const RoundView& view, const explain::SubjectReport& report);

// Shared pieces.
[[nodiscard]] std::string anchor_of(std::size_t subject);
/// Mark and word of a finding: a shape and a text, never a colour alone.
void put_status(Html& html, evaluate::Status status, plan::CriterionKind kind, Language language);
void put_verdict(Html& html, evaluate::Verdict verdict, Language language);
void put_badge(Html& html, std::string_view text, std::string_view kind = {}, std::string_view title = {});
[[nodiscard]] std::string criterion_status_class(evaluate::Status status);
[[nodiscard]] std::string total_text(const Interval& total, Language language);

}  // namespace heng::report
