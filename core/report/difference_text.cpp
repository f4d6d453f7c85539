#include <algorithm>
#include <cmath>

#include "base/text.hpp"
#include "explain/sentences.hpp"
#include "report/difference.hpp"
#include "report/round_view.hpp"
#include "report/sections.hpp"
#include "report/wording.hpp"

namespace heng::report {
namespace {

constexpr std::size_t kNameWidth = 30;

std::string signed_text(double value) { return (value > 0 ? "+" : "") + number_text(value, 2); }

class DifferenceText {
 public:
  DifferenceText(const DifferenceView& view, std::size_t rows)
      : view_(view), difference_(view.difference), language_(view.language), rows_(rows) {}

  std::string run() {
    head();
    changes();
    if (difference_.changes.empty()) return std::move(text_);
    verdicts();
    subjects();
    attribution();
    findings();
    return std::move(text_);
  }

 private:
  void line(std::string_view zh, std::string_view en, std::initializer_list<std::string> arguments = {}) {
    text_ += say(zh, en, arguments).in(language_) + "\n";
  }
  [[nodiscard]] std::string words(std::string_view zh, std::string_view en) const {
    return std::string(word(language_, zh, en));
  }

  void head() {
    const auto& scheme = difference_.new_scheme;
    line("{0} · {1} 有效 · {2} 年数据 · {3} 个评价对象", "{0} · as of {1} · data of {2} · {3} subjects",
         {scheme.title.in(language_), scheme.as_of.text(), std::to_string(view_.round.year),
          std::to_string(difference_.subjects)});
    line("旧：{0}　新：{1}", "old: {0}   new: {1}", {view_.old_name, view_.new_name});
  }

  void changes() {
    if (difference_.changes.empty()) {
      line("\n两版对这个批次的评价没有差别", "\nnothing that this round uses differs between the two");
      return;
    }
    line("\n改动 {0} 处：", "\n{0} change(s):", {std::to_string(difference_.changes.size())});
    for (std::size_t i = 0; i < difference_.changes.size(); ++i) {
      const auto& change = difference_.changes[i];
      text_ += "  [" + std::to_string(i + 1) + "] " + change_title(change, language_) + "\n      ";
      if (!change.clause.empty()) text_ += words("条款 ", "clause ") + change.clause + "   ";
      text_ += change_places(view_, change) + "\n";
    }
  }

  void verdicts() {
    const auto count = [&](const evaluate::Outcomes& outcomes, evaluate::Verdict verdict) {
      std::size_t number = 0;
      for (std::size_t i = 0; i < difference_.subjects; ++i) number += outcomes.verdict[i] == verdict ? 1 : 0;
      return number;
    };
    text_ += words("\n结论：", "\nverdicts: ");
    std::vector<std::string> parts;
    for (const auto verdict : {evaluate::Verdict::pass, evaluate::Verdict::undetermined, evaluate::Verdict::fail})
      parts.push_back(verdict_name(verdict, language_) + " " + std::to_string(count(difference_.before, verdict)) +
                      " → " + std::to_string(count(difference_.after, verdict)));
    text_ += join(parts, words("，", ", ")) + "\n";
  }

  [[nodiscard]] std::string moves(std::size_t subject) const {
    const auto &before = difference_.before, &after = difference_.after;
    std::vector<std::string> parts;
    const auto put = [&](const std::string& name, const std::string& from, const std::string& to) {
      const auto none = words("无", "none");
      if (from != to)
        parts.push_back((name.empty() ? "" : name + " ") + (from.empty() ? none : from) + " → " +
                        (to.empty() ? none : to));
    };
    const auto verdict = [&](const evaluate::Outcomes& of) {
      return std::string(verdict_mark(of.verdict[subject])) + " " + verdict_name(of.verdict[subject], language_);
    };
    put("", verdict(before), verdict(after));
    if (!after.total.empty() && !before.total.empty())
      put(words("总分", "total"), total_text(before.total.at(subject), language_),
          total_text(after.total.at(subject), language_));
    put(words("等级", "grade"), grade_text(difference_.old_scheme, before, subject, language_),
        grade_text(difference_.new_scheme, after, subject, language_));
    if (!after.rank.empty() && !before.rank.empty())
      put(words("名次", "rank"), rank_text(before.rank[subject]), rank_text(after.rank[subject]));
    return join(parts, words("；", "; "));
  }

  void subjects() {
    const auto moved = movers(view_);
    if (moved.empty()) {
      line("\n没有评价对象的结论、总分、等级或名次改变", "\nno subject's verdict, total, grade or rank moves");
      return;
    }
    line("\n变动的评价对象 {0} 个：", "\n{0} subject(s) move:", {std::to_string(moved.size())});
    std::size_t width = 0;
    const auto shown = std::min(rows_, moved.size());
    for (std::size_t i = 0; i < shown; ++i)
      width = std::max(width, display_width(view_.dataset.subjects()[moved[i].subject]));
    for (std::size_t i = 0; i < shown; ++i) {
      text_ += "  " + padded(view_.dataset.subjects()[moved[i].subject], std::min(width, kNameWidth)) + "  " +
               moves(moved[i].subject);
      if (const auto causes = causes_text(view_, moved[i]); !causes.empty()) text_ += words("　因 ", "   by ") + causes;
      text_ += "\n";
    }
    if (shown < moved.size())
      line("  … 还有 {0} 个，见 --json 或 --out 的页面", "  … and {0} more: --json or the page of --out has them",
           {std::to_string(moved.size() - shown)});
  }

  void attribution() {
    const bool points = !difference_.after.total.empty() || !difference_.before.total.empty();
    text_ += "\n" + words("各处改动的作用", "what each change did") + words("（", " (") + method_text(view_) +
             words("）：", "):") + "\n";
    for (std::size_t i = 0; i < difference_.changes.size(); ++i) {
      const auto sums = totals(view_, i);
      const auto error = [&](double of) {
        return difference_.shares.orders == 0 ? std::string() : " ± " + number_text(of, 2);
      };
      text_ += "  [" + std::to_string(i + 1) + "] " + words("通过 ", "passes ") + signed_text(sums.passes) +
               error(sums.passes_error) + words("，不通过 ", ", fails ") + signed_text(sums.fails);
      if (points)
        text_ += words("，得分 增 ", ", points gained ") + number_text(sums.gained, 2) + words(" 减 ", ", lost ") +
                 number_text(-sums.lost, 2) + error(sums.points_error);
      text_ += "\n";
    }
  }

  void findings() {
    if (difference_.findings.empty()) return;
    text_ += words("\n逐项变动：\n", "\nfindings that moved:\n");
    for (const auto& move : difference_.findings)
      line("  {0}：{1} → {2}，{3} 个", "  {0}: {1} → {2}, {3}",
           {move.title.in(language_), explain::status_name(move.from, move.kind, language_),
            explain::status_name(move.to, move.kind, language_), std::to_string(move.subjects)});
  }

  const DifferenceView& view_;
  const explain::Difference& difference_;
  Language language_;
  std::size_t rows_;
  std::string text_;
};

}  // namespace

std::string difference_text(const DifferenceView& view, std::size_t rows) { return DifferenceText(view, rows).run(); }

}  // namespace heng::report
