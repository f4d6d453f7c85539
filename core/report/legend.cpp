#include "report/sections.hpp"
#include "report/wording.hpp"

namespace heng::report {
namespace {

struct Explained {
  evaluate::Status status;
  std::string_view zh, en;
};

constexpr Explained kStatuses[] = {
    {evaluate::Status::met, "数值符合要求；一票否决项未触发。", "The value is as required; a veto is not triggered."},
    {evaluate::Status::not_met, "数值不符合要求，旁边写着差多少。",
     "The value is not as required; how far off stands beside it."},
    {evaluate::Status::scored, "得分已确定。", "The points are settled."},
    {evaluate::Status::undetermined, "取决于没有填报的数值。", "Depends on values that were not reported."},
    {evaluate::Status::not_applicable, "这一条对该对象不适用，不影响结论。",
     "Does not apply to this subject and does not decide."},
    {evaluate::Status::failed, "规则对该对象运行出错，这一条没有结果。",
     "The rule went wrong for this subject and gives no result."},
};

void term(Html& html, std::string_view name, std::string_view meaning) {
  html.open("div").element("dt", name).element("dd", meaning).close();
}

void terms(Html& html, Language language) {
  const auto put = [&](std::string_view zh, std::string_view en, std::string_view zh_meaning,
                       std::string_view en_meaning) {
    term(html, word(language, zh, en), word(language, zh_meaning, en_meaning));
  };
  put("待定", "undetermined",
      "缺的数值按“合理范围内任何值”计：无论填什么都通过的写通过，无论填什么都不通过的写不通过，其余待定，并写明先问哪个"
      "。",
      "A missing value may be anything in its plausible range: what passes whatever it is has passed, what fails "
      "whatever it is has failed, the rest is undetermined.");
  put("72–81.5 分", "72–81.5 points", "最低和最高可能得分；一个数表示已确定。",
      "Lowest and highest possible points; a single number is settled.");
  put("相对", "relative", "与本批次其他对象比较得出：增减评价对象可能改变它，也可能改变别人的结果。",
      "Compared with the others of the round: adding or removing a subject may change it, for anybody.");
  put("未核实 · 转引", "unverified · second hand", "该数字还没有核对官方原文，用它得出的结论要先核实。",
      "The number has not been checked against the official text.");
  put("主办方自定", "set by organiser", "文件没有规定这个数，由主办方确定，可以改。",
      "The document prescribes no number; the organiser chose it and may change it.");
  put("参考", "reference", "列出供参考，不影响结论。", "Reported for information; does not decide.");
  put(">93% · 近70%", ">93% · 近70%", "数据里就是这样写的：超过93%；接近70%。按范围计算。",
      "As written in the data: more than 93 %; nearly 70 %. Computed as a range.");
  put("parks.csv 第7行F列", "parks.csv row 7 column F", "数据所在的单元格。", "The cell the value came from.");
  put("scheme.lua:12", "scheme.lua:12", "规则或数值所在的文件和行号，改动从那里改。",
      "File and line of the rule or number; changes are made there.");
}

}  // namespace

std::string legend_section(const RoundView& view) {
  const auto language = view.language;
  Html html;
  html.open("section", {{"id", "legend"}}).element("h2", word(language, "怎样读", "How to read"));
  html.open("dl", {{"class", "legend"}});
  for (const auto& [status, zh, en] : kStatuses) {
    html.open("div").open("dt");
    put_status(html, status, plan::CriterionKind::gate, language);
    html.close().element("dd", word(language, zh, en)).close();
  }
  terms(html, language);
  return html.take();
}

}  // namespace heng::report
