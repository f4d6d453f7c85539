// Whose outcome depends on rounding.

#include "base/text.hpp"
#include "report/sections.hpp"
#include "report/wording.hpp"

namespace heng::report {
namespace {

constexpr std::size_t kShown = 500;

using What = explain::RoundingCase::What;

Bilingual what_of(const explain::RoundingCase& each, const RoundView& view) {
  switch (each.what) {
    case What::criterion: return view.scheme.criteria[each.criterion].title;
    case What::grade: return {"等级", "grade"};
    case What::pass: return {"总分", "total"};
    case What::tie: return {"名次", "rank"};
  }
  return {};
}

}  // namespace

std::string rounding_section(const RoundView& view, const std::vector<explain::RoundingCase>& cases) {
  const auto language = view.language;
  Html html;
  html.open("section", {{"id", "rounding"}}).element("h2", word(language, "取决于修约", "Decided by rounding"));
  if (cases.empty()) {
    html.element("p", word(language, "没有评价对象的结果取决于修约。", "Nobody's outcome depends on rounding."),
                 {{"class", "remark"}});
    return html.take();
  }
  html.element("p",
               word(language, "下列结果在修约前后不同，公布前请核对原始数据和修约规定。",
                    "These outcomes differ before and after rounding: check the data and the rule before publishing."),
               {{"class", "remark"}});
  html.open("div", {{"class", "scroll"}}).open("table", {{"class", "data cards"}}).open("thead").open("tr");
  const std::pair<const char*, const char*> titles[] = {
      {"评价对象", "Subject"}, {"项目", "What"}, {"修约前", "Before"}, {"修约后", "After"}};
  for (const auto& [zh, en] : titles) html.element("th", word(language, zh, en), {{"scope", "col"}});
  html.close().close().open("tbody");
  std::size_t shown = 0;
  for (const auto& each : cases) {
    if (++shown > kShown) break;
    const bool total = each.what != What::criterion;
    const auto cell = [&](std::size_t column, const std::string& text) {
      html.element("td", text,
                   {{"data-label", std::string(word(language, titles[column].first, titles[column].second))}});
    };
    html.open("tr");
    cell(0, view.dataset.subjects()[each.subject]);
    cell(1, what_of(each, view).in(language));
    cell(2, (total ? number_text(each.exact, 10) + " · " : "") + each.before.in(language));
    cell(3, (total ? number_text(each.rounded) + " · " : "") + each.after.in(language));
    html.close();
  }
  html.close().close().close();
  if (cases.size() > kShown)
    html.element(
        "p",
        say("只列 {0} 处，其余见 results.json。", "{0} only; more are in results.json.", {std::to_string(kShown)})
            .in(language),
        {{"class", "remark"}});
  return html.take();
}

}  // namespace heng::report
