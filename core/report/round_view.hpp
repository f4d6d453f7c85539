#pragma once
// What every output of a round reads, and the few things they all count. Not for texts of findings (explain/sentences).

#include <string>
#include <vector>

#include "data/dataset.hpp"
#include "define/catalogue.hpp"
#include "define/round.hpp"
#include "evaluate/outcomes.hpp"
#include "explain/finding.hpp"
#include "explain/ledger.hpp"
#include "explain/sentences.hpp"
#include "plan/scheme.hpp"

namespace heng::report {

struct RoundView {
  const define::Round& round;
  const plan::Scheme& scheme;
  const define::Catalogue& catalogue;
  const data::Dataset& dataset;
  const evaluate::Outcomes& outcomes;
  Language language = Language::zh;
  std::string version;  // of the program
  const evaluate::Outcomes* national =
      nullptr;                              // of the lowest layer's scheme alone; null = the scheme extends nothing
  const explain::Ledger* ledger = nullptr;  // of the round's scheme; null = not made
  std::string read_at;                      // when the data were read; empty = not to be written

  [[nodiscard]] explain::Telling telling() const {
    return {scheme, catalogue, dataset, round.year, language, national};
  }
};

struct Counts {
  std::size_t subjects = 0, pass = 0, fail = 0, undetermined = 0;
  std::size_t data_errors = 0, data_warnings = 0, data_notes = 0;
};
[[nodiscard]] Counts count(const RoundView& view);

/// Ranked subjects by place, then the others: passed, undetermined, failed; equals in the data's order.
[[nodiscard]] std::vector<std::size_t> reading_order(const RoundView& view);

/// Null when the criterion names none that is known.
[[nodiscard]] const define::Document* document_of(const RoundView& view, const plan::Criterion& criterion);
[[nodiscard]] const define::Clause* clause_of(const RoundView& view, const plan::Criterion& criterion);

/// A file below the library root without the root: rules/national/x/scheme.lua.
[[nodiscard]] std::string shown_file(const RoundView& view, const std::string& file);

/// What a remark of a long table is about: "用水量·来源" is about 用水量; empty where it is about the subject.
[[nodiscard]] std::string remark_of(std::string_view header);
/// The subject's values are made up: its data_kind says illustrative or 示例.
[[nodiscard]] bool is_illustrative(const RoundView& view, std::size_t subject);

[[nodiscard]] bool has_points(const plan::Scheme& scheme);
/// The base's own total is told beside the layered one.
[[nodiscard]] bool has_national_points(const RoundView& view);
[[nodiscard]] bool ranks(const RoundView& view);

/// The one thing to know first of a subject: what it fails by, or what to ask it for. Empty where it passes.
struct Headline {
  std::string lead;  // "未达到：", "触发：", "先问："
  std::string what;  // a criterion, the pass line, or a value with its year unless it is the round's
  [[nodiscard]] std::string text() const { return lead + what; }
};
[[nodiscard]] Headline headline(const RoundView& view, const explain::SubjectReport& report);
/// Without an explanation: what it fails by, never what to ask for.
[[nodiscard]] Headline headline(const RoundView& view, std::size_t subject);

/// "良好", or "合格–良好" where it is open; empty for none.
[[nodiscard]] std::string grade_text(const std::string& best, const std::string& worst);
[[nodiscard]] std::string grade_text(const plan::Scheme& scheme, const evaluate::Outcomes& outcomes,
                                     std::size_t subject, Language language);
[[nodiscard]] std::string grade_text(const RoundView& view, std::size_t subject);
/// As programs call it; `of` is Outcomes::best_grade or worst_grade; empty for none.
[[nodiscard]] std::string grade_name(const RoundView& view, const evaluate::Column<std::int16_t>& of,
                                     std::size_t subject);

/// "1", "2–4", empty when not ranked.
[[nodiscard]] std::string rank_text(const evaluate::Rank& rank);

}  // namespace heng::report
