#include <cmath>

#include "base/text.hpp"
#include "report/sections.hpp"
#include "report/wording.hpp"

namespace heng::report {
namespace {

constexpr int kPointDigits = 4;

}  // namespace

std::string anchor_of(std::size_t subject) { return "s" + std::to_string(subject + 1); }

std::string criterion_status_class(evaluate::Status status) { return std::string(key_of(status)); }

void put_status(Html& html, evaluate::Status status, plan::CriterionKind kind, Language language) {
  html.open("span", {{"class", "status s-" + criterion_status_class(status)}});
  html.element("span", explain::status_mark(status), {{"class", "mark"}, {"aria-hidden", "true"}});
  html.text(explain::status_name(status, kind, language)).close();
}

void put_verdict(Html& html, evaluate::Verdict verdict, Language language) {
  html.open("span", {{"class", "verdict v-" + std::string(key_of(verdict))}});
  html.element("span", verdict_mark(verdict), {{"class", "mark"}, {"aria-hidden", "true"}})
      .text(verdict_name(verdict, language))
      .close();
}

void put_badge(Html& html, std::string_view text, std::string_view kind, std::string_view title) {
  html.element("span", text,
               {{"class", kind.empty() ? "badge" : "badge " + std::string(kind)}, {"title", std::string(title)}});
}

std::string total_text(const Interval& total, Language language) {
  if (total.is_point()) return number_text(total.low, kPointDigits);
  if (!std::isfinite(total.low) || !std::isfinite(total.high)) return std::string(word(language, "待定", "open"));
  return number_text(total.low, kPointDigits) + "–" + number_text(total.high, kPointDigits);
}

}  // namespace heng::report
