#include "report/wording.hpp"

namespace heng::report {

std::string verdict_name(evaluate::Verdict verdict, Language language) {
  switch (verdict) {
    case evaluate::Verdict::pass: return std::string(word(language, "通过", "pass"));
    case evaluate::Verdict::fail: return std::string(word(language, "不通过", "fail"));
    case evaluate::Verdict::undetermined: return std::string(word(language, "待定", "undetermined"));
  }
  return {};
}

std::string_view verdict_mark(evaluate::Verdict verdict) {
  switch (verdict) {
    case evaluate::Verdict::pass: return "✓";
    case evaluate::Verdict::fail: return "✗";
    case evaluate::Verdict::undetermined: return "?";
  }
  return {};
}

std::string kind_name(plan::CriterionKind kind, Language language) {
  switch (kind) {
    case plan::CriterionKind::gate: return std::string(word(language, "门槛", "gate"));
    case plan::CriterionKind::veto: return std::string(word(language, "一票否决", "veto"));
    case plan::CriterionKind::score: return std::string(word(language, "评分", "score"));
    case plan::CriterionKind::bonus: return std::string(word(language, "加分", "bonus"));
    case plan::CriterionKind::panel: return std::string(word(language, "专家评分", "panel"));
  }
  return {};
}

std::string kind_name(define::ClauseKind kind, Language language) {
  switch (kind) {
    case define::ClauseKind::condition: return std::string(word(language, "条件", "condition"));
    case define::ClauseKind::indicator: return std::string(word(language, "指标", "indicator"));
    case define::ClauseKind::target: return std::string(word(language, "目标", "target"));
    case define::ClauseKind::procedure: return std::string(word(language, "程序", "procedure"));
    case define::ClauseKind::narrative: return std::string(word(language, "叙述", "narrative"));
  }
  return {};
}

std::string level_name(std::string_view level, Language language) {
  if (level == "national") return std::string(word(language, "国家", "national"));
  if (level == "provincial") return std::string(word(language, "省级", "provincial"));
  if (level == "local") return std::string(word(language, "地方", "local"));
  return std::string(level);
}

std::string severity_name(Severity severity, Language language) {
  switch (severity) {
    case Severity::error: return std::string(word(language, "错误", "error"));
    case Severity::warning: return std::string(word(language, "警告", "warning"));
    case Severity::note: return std::string(word(language, "说明", "note"));
  }
  return {};
}

std::optional<std::string> status_badge(define::Status status, Language language) {
  switch (status) {
    case define::Status::official: return std::nullopt;
    case define::Status::secondary: return std::string(word(language, "转引", "second hand"));
    case define::Status::unverified: return std::string(word(language, "未核实", "unverified"));
    case define::Status::default_: return std::string(word(language, "主办方自定", "set by organiser"));
  }
  return std::nullopt;
}

std::string_view key_of(define::ClauseKind kind) {
  switch (kind) {
    case define::ClauseKind::condition: return "condition";
    case define::ClauseKind::indicator: return "indicator";
    case define::ClauseKind::target: return "target";
    case define::ClauseKind::procedure: return "procedure";
    case define::ClauseKind::narrative: return "narrative";
  }
  return {};
}

std::string_view key_of(evaluate::Verdict verdict) {
  switch (verdict) {
    case evaluate::Verdict::pass: return "pass";
    case evaluate::Verdict::fail: return "fail";
    case evaluate::Verdict::undetermined: return "undetermined";
  }
  return {};
}

std::string_view key_of(evaluate::Status status) {
  switch (status) {
    case evaluate::Status::met: return "met";
    case evaluate::Status::not_met: return "not_met";
    case evaluate::Status::scored: return "scored";
    case evaluate::Status::undetermined: return "undetermined";
    case evaluate::Status::not_applicable: return "not_applicable";
    case evaluate::Status::failed: return "failed";
  }
  return {};
}

std::string_view key_of(plan::CriterionKind kind) { return plan::kCriterionWords[static_cast<std::size_t>(kind)]; }

std::string_view key_of(Severity severity) {
  switch (severity) {
    case Severity::error: return "error";
    case Severity::warning: return "warning";
    case Severity::note: return "note";
  }
  return {};
}

}  // namespace heng::report
