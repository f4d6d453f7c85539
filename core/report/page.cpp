#include "report/page.hpp"

#include "base/files.hpp"
#include "report/sections.hpp"
#include "report/wording.hpp"

namespace heng::report {
namespace {

/// Text inside <script> must not end it.
std::string for_script(std::string text) {
  for (std::size_t at = text.find("</"); at != std::string::npos; at = text.find("</", at + 3))
    text.insert(at + 1, "\\");
  return text;
}

void head(Html& html, const RoundView& view, const Assets& assets) {
  html.open("head");
  html.raw("<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
  html.raw("<meta name=\"color-scheme\" content=\"light\">\n<link rel=\"icon\" href=\"data:,\">\n");
  html.raw("<meta name=\"generator\" content=\"heng " + escaped(view.version) + "\">\n");
  html.element("title", view.round.title);
  html.raw("\n<style>\n" + assets.style + "</style>\n");
  html.close();
}

void navigation(Html& html, const RoundView& view) {
  const auto link = [&](std::string_view target, std::string_view zh, std::string_view en) {
    html.element("a", word(view.language, zh, en), {{"href", std::string(target)}});
  };
  html.open("nav", {{"class", "contents"}, {"aria-label", std::string(word(view.language, "目录", "contents"))}});
  link("#summary", "概况", "Summary");
  link("#overview", "总表", "Overview");
  link("#matrix", "逐项对照", "Matrix");
  link("#subjects", "逐个说明", "Subjects");
  link("#data", "数据问题", "Data");
  link("#clauses", "条款", "Clauses");
  if (view.ledger != nullptr) link("#ledger", "台账", "Ledger");
  link("#legend", "怎样读", "How to read");
  html.close();
}

std::string foot(const RoundView& view) {
  Html html;
  html.open("footer").open("p");
  html.text(std::string(word(view.language, "由 heng（衡）", "Made by heng ")) + view.version +
            std::string(word(view.language, " 生成；方案 ", "; scheme ")) + view.scheme.id);
  if (!view.scheme.factors.empty()) {
    html.text(std::string(word(view.language, "；因子集 ", "; factor set ")) + view.scheme.factors);
  }
  html.text(std::string(word(view.language, "；同样的输入得出同样的结果。图表使用 Apache ECharts（Apache-2.0）。",
                             "; the same input gives the same result. Charts by Apache ECharts (Apache-2.0).")));
  return html.take();
}

std::string subjects_head(const RoundView& view, std::size_t shown) {
  Html html;
  html.open("section", {{"id", "subjects"}, {"class", "divider"}});
  html.element("h2", word(view.language, "逐个说明", "Subject by subject"));
  if (shown < view.dataset.size()) {
    const auto total = std::to_string(view.dataset.size()), some = std::to_string(shown);
    html.element(
        "p",
        say("评价对象共 {0} 个，这里只写前 {1} 个；其余运行 heng explain，或用 --limit-html 多写几个。",
            "There are {0} subjects; the first {1} are told here, the others by heng explain or a larger --limit-html.",
            {total, some})
            .in(view.language),
        {{"class", "remark"}});
  }
  return html.take();
}

}  // namespace

Result<Assets> load_assets(const std::string& folder) {
  Assets assets;
  for (const auto& [name, target] : {std::pair{"style.css", &assets.style}, std::pair{"report.js", &assets.script},
                                     std::pair{"echarts.min.js", &assets.echarts}}) {
    auto text = read_file(folder + "/" + name);
    if (!text) {
      auto error = std::move(text.error());
      error.hint =
          say("安装不完整：重新安装 heng，或重新编译", "heng is not installed completely: install or build it again");
      return tl::unexpected(std::move(error));
    }
    *target = std::move(*text);
  }
  return assets;
}

Page::Page(const RoundView& view) : view_(view), rounding_(explain::rounding_of_totals(view.scheme, view.outcomes)) {}
Page::~Page() = default;

void Page::add(const explain::SubjectReport& report) {
  ++detailed_;
  for (auto& each : explain::rounding_of_criteria(view_.scheme, report)) rounding_.push_back(std::move(each));
  entries_.push_back({report.subject, true, report.unverified, headline(view_, report)});
  const auto radar = radar_chart(view_, report);
  sections_ += subject_section(view_, report, !radar.empty());
  if (radar.empty()) return;
  if (!radars_.empty()) radars_ += ',';
  radars_ += radar;
}

void Page::add(std::size_t subject) { entries_.push_back({subject, false, false, headline(view_, subject)}); }

std::string Page::finish(const Assets& assets) && {
  Html html;
  html.raw("<!DOCTYPE html>\n").open("html", {{"lang", view_.language == Language::zh ? "zh-CN" : "en"}});
  head(html, view_, assets);
  html.open("body");
  html.raw(title_section(view_));
  navigation(html, view_);
  html.open("main");
  html.raw(summary_section(view_)).raw(overview_section(view_, entries_)).raw(matrix_section(view_, entries_));
  html.raw(subjects_head(view_, detailed_)).raw(sections_);
  html.raw(rounding_section(view_, rounding_)).raw(data_section(view_));
  html.raw(clauses_section(view_)).raw(ledger_section(view_)).raw(legend_section(view_));
  html.close();
  html.raw(foot(view_));
  html.raw("<script type=\"application/json\" id=\"chart-data\">" +
           for_script(round_charts(view_) + ",\"radars\":[" + radars_ + "]}") + "</script>\n");
  html.raw("<script>\n" + assets.echarts + "\n</script>\n<script>\n" + assets.script + "</script>\n");
  html.close().close();
  return html.take();
}

}  // namespace heng::report
