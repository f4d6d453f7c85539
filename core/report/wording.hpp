#pragma once
// The words a report uses for verdicts, kinds of criteria and layers, in one language.

#include <optional>
#include <string>
#include <string_view>

#include "base/bilingual.hpp"
#include "base/diagnostics.hpp"
#include "define/document.hpp"
#include "define/source_status.hpp"
#include "evaluate/outcomes.hpp"
#include "plan/scheme.hpp"

namespace heng::report {

[[nodiscard]] inline std::string_view word(Language language, std::string_view zh, std::string_view en) {
  return language == Language::zh ? zh : en;
}

[[nodiscard]] std::string verdict_name(evaluate::Verdict verdict, Language language);
[[nodiscard]] std::string_view verdict_mark(evaluate::Verdict verdict);  // ✓ ✗ ?
[[nodiscard]] std::string kind_name(plan::CriterionKind kind, Language language);
[[nodiscard]] std::string kind_name(define::ClauseKind kind, Language language);
[[nodiscard]] std::string level_name(std::string_view level, Language language);
[[nodiscard]] std::string severity_name(Severity severity, Language language);
/// A few characters for beside a number: 未核实, 转引, 主办方自定; nothing for an official one.
[[nodiscard]] std::optional<std::string> status_badge(define::Status status, Language language);

// Keys of results.json and class names of the page.
[[nodiscard]] std::string_view key_of(evaluate::Verdict verdict);
[[nodiscard]] std::string_view key_of(evaluate::Status status);
[[nodiscard]] std::string_view key_of(plan::CriterionKind kind);
[[nodiscard]] std::string_view key_of(define::ClauseKind kind);
[[nodiscard]] std::string_view key_of(Severity severity);

}  // namespace heng::report
