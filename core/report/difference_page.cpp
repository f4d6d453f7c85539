#include <algorithm>

#include "base/text.hpp"
#include "explain/sentences.hpp"
#include "report/difference.hpp"
#include "report/html.hpp"
#include "report/sections.hpp"
#include "report/wording.hpp"

namespace heng::report {
namespace {

class DifferencePage {
 public:
  DifferencePage(const DifferenceView& view, std::size_t rows)
      : view_(view), difference_(view.difference), language_(view.language), rows_(rows) {}

  std::string run(const std::string& style) {
    html_.raw("<!DOCTYPE html>\n").open("html", {{"lang", language_ == Language::zh ? "zh-CN" : "en"}});
    html_.open("head").raw(
        "<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<link "
        "rel=\"icon\" href=\"data:,\">\n");
    html_.element("title", words("规则变动：", "Change of rules: ") + view_.round.title)
        .raw("\n<style>\n" + style + "</style>\n")
        .close();
    html_.open("body");
    title();
    html_.open("main");
    changes();
    subjects();
    findings();
    html_.close();
    html_.open("footer")
        .element("p", words("由 heng（衡）", "Made by heng ") + view_.version +
                          words(" 生成；同样的输入得出同样的结果。", "; the same input gives the same result."))
        .close();
    return html_.take();
  }

 private:
  [[nodiscard]] std::string words(std::string_view zh, std::string_view en) const {
    return std::string(word(language_, zh, en));
  }
  void head_cells(std::initializer_list<std::pair<std::string, const char*>> cells) {
    html_.open("thead").open("tr");
    for (const auto& [text, kind] : cells) html_.element("th", text, {{"scope", "col"}, {"class", kind}});
    html_.close().close();
  }
  void fact(const std::string& name, const std::string& value) {
    html_.open("div").element("dt", name).element("dd", value).close();
  }

  void title() {
    html_.open("header", {{"class", "title"}});
    html_.element("p", words("规则变动", "Change of rules"), {{"class", "eyebrow"}}).element("h1", view_.round.title);
    html_.open("dl", {{"class", "facts"}});
    fact(words("评价方案", "Scheme"), difference_.new_scheme.title.in(language_));
    fact(words("旧", "Old"), view_.old_name);
    fact(words("新", "New"), view_.new_name);
    fact(words("数值有效日", "Numbers as of"), difference_.new_scheme.as_of.text());
    fact(words("数据年份", "Data of"), std::to_string(view_.round.year));
    html_.close().close();
  }

  void changes() {
    const auto number = [](double value) { return (value > 0 ? "+" : "") + number_text(value, 2); };
    html_.open("section", {{"id", "changes"}}).element("h2", words("改动与作用", "Changes and what they did"));
    html_.open("div", {{"class", "scroll"}}).open("table");
    head_cells({{"", "number"},
                {words("改动", "Change"), ""},
                {words("条款", "Clause"), ""},
                {words("通过", "Passes"), "number"},
                {words("不通过", "Fails"), "number"},
                {words("得分增（分）", "Points gained"), "number"},
                {words("得分减（分）", "Points lost"), "number"}});
    html_.open("tbody");
    for (std::size_t i = 0; i < difference_.changes.size(); ++i) {
      const auto& change = difference_.changes[i];
      const auto sums = totals(view_, i);
      const auto error = [&](double of) {
        return difference_.shares.orders == 0 ? std::string() : " ± " + number_text(of, 2);
      };
      html_.open("tr").element("td", "[" + std::to_string(i + 1) + "]", {{"class", "number"}});
      html_.open("th", {{"scope", "row"}})
          .text(change_title(change, language_))
          .element("span", change_places(view_, change), {{"class", "soft block"}})
          .close();
      html_.element("td", change.clause);
      for (const auto& text : {number(sums.passes) + error(sums.passes_error), number(sums.fails),
                               number_text(sums.gained, 2) + error(sums.points_error), number_text(-sums.lost, 2)})
        html_.element("td", text, {{"class", "number"}});
      html_.close();
    }
    html_.close().close().close();
    html_
        .element("p", difference_.changes.empty() ? words("没有差别。", "Nothing differs.") : method_text(view_),
                 {{"class", "remark"}})
        .close();
  }

  void subjects() {
    const auto moved = movers(view_);
    html_.open("section", {{"id", "moved"}})
        .element("h2", words("变动的评价对象", "Subjects that move") + " " + std::to_string(moved.size()));
    html_.open("div", {{"class", "scroll"}}).open("table");
    head_cells({{words("评价对象", "Subject"), ""},
                {words("旧结论", "Old verdict"), ""},
                {words("新结论", "New verdict"), ""},
                {words("总分（分）", "Total (points)"), "number"},
                {words("等级", "Grade"), ""},
                {words("名次", "Rank"), "number"},
                {words("原因", "Because of"), ""}});
    html_.open("tbody");
    for (std::size_t i = 0; i < std::min(rows_, moved.size()); ++i) subject_row(moved[i]);
    html_.close().close().close();
    if (moved.size() > rows_)
      html_.element(
          "p",
          say("只列前 {0} 个，全部见 diff.json。", "The first {0} only; diff.json has all.", {std::to_string(rows_)})
              .in(language_),
          {{"class", "remark"}});
    html_.close();
  }

  void subject_row(const Mover& mover) {
    const auto i = mover.subject;
    const auto &before = difference_.before, &after = difference_.after;
    const auto change = [&](const std::string& from, const std::string& to, const char* kind) {
      html_.element("td", from == to ? to : (from.empty() ? "–" : from) + " → " + (to.empty() ? "–" : to),
                    {{"class", kind}});
    };
    const auto grades = [&](const evaluate::Outcomes& of, const plan::Scheme& scheme) {
      return grade_text(scheme, of, i, language_);
    };
    html_.open("tr").element("th", view_.dataset.subjects()[i], {{"scope", "row"}});
    for (const auto* of : {&before, &after}) {
      html_.open("td");
      put_verdict(html_, of->verdict[i], language_);
      html_.close();
    }
    const auto total = [&](const evaluate::Outcomes& of) {
      return of.total.empty() ? std::string() : total_text(of.total.at(i), language_);
    };
    const auto rank = [&](const evaluate::Outcomes& of) {
      return of.rank.empty() ? std::string() : rank_text(of.rank[i]);
    };
    change(total(before), total(after), "number");
    change(grades(before, difference_.old_scheme), grades(after, difference_.new_scheme), "");
    change(rank(before), rank(after), "number");
    html_.element("td", causes_text(view_, mover)).close();
  }

  void findings() {
    html_.open("section", {{"id", "findings"}}).element("h2", words("逐项变动", "Findings that moved"));
    html_.open("div", {{"class", "scroll"}}).open("table");
    head_cells({{words("评价项", "Criterion"), ""},
                {words("旧", "Old"), ""},
                {words("新", "New"), ""},
                {words("个数", "Subjects"), "number"}});
    html_.open("tbody");
    for (const auto& move : difference_.findings) {
      html_.open("tr")
          .element("th", move.title.in(language_), {{"scope", "row"}})
          .element("td", explain::status_name(move.from, move.kind, language_));
      html_.element("td", explain::status_name(move.to, move.kind, language_))
          .element("td", std::to_string(move.subjects), {{"class", "number"}})
          .close();
    }
    html_.close().close().close().close();
  }

  const DifferenceView& view_;
  const explain::Difference& difference_;
  Language language_;
  std::size_t rows_;
  Html html_;
};

}  // namespace

std::string difference_page(const DifferenceView& view, const std::string& style, std::size_t rows) {
  return DifferencePage(view, rows).run(style);
}

}  // namespace heng::report
