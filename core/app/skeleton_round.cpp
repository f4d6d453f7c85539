#include <algorithm>
#include <map>
#include <set>

#include "app/skeleton.hpp"
#include "base/text.hpp"
#include "data/header_names.hpp"
#include "report/workbook_form.hpp"

namespace heng::app {
namespace {

// clang-format off
constexpr std::string_view kRound = R"end(# 一个批次：哪个方案、哪天的数值、哪年的数据、数据在哪里。
# A round: which scheme, the numbers of which day, the data of which year, and where they are.
#   heng check round.toml
#   heng evaluate round.toml --out out

[round]
title  = "@name@（待改名）"
scheme = "@scheme@"
as_of  = @as_of@                    # 用这一天有效的数值 the numbers in force on this day
year   = @year@                          # 数据的年份：上一年，通知另有要求就改 year of the data: the year before, unless the notice asks for another
@factors@)end";

constexpr std::string_view kTable = R"end(
[[data]]
source       = "csv"
path         = "data.csv"
subject      = "名称"                     # 哪一列是评价对象的名称 the column that names the subject
note_columns = ["备注"]                   # 只随行显示的列 columns that are only carried along
)end";

constexpr std::string_view kForm = R"end(
[[data]]
source       = "workbook"
path         = "form.xlsx"
sheet        = "填报"
subject      = "名称"                     # 哪一列是评价对象的名称 the column that names the subject
note_columns = ["备注"]                   # 只随行显示的列 columns that are only carried along
)end";

constexpr std::string_view kPanel = R"end(
# 专家评分：一行一位专家对一个对象 experts' sheets: a row an expert and subject
[[panel]]
@where@
subject = "名称"
expert  = "专家"
excused = "回避"                          # 填“是”的不计 sheets marked here do not count
)end";
// clang-format on

std::string quoted_cell(const std::string& text) {
  if (text.find_first_of(",\"\n") == std::string::npos) return text;
  std::string out = "\"";
  for (const char c : text) out += c == '"' ? "\"\"" : std::string(1, c);
  return out + "\"";
}

/// The header and one row: `first` cells, empty ones, `last`.
std::string table(const std::vector<std::string>& columns, std::vector<std::string> first, const std::string& last) {
  first.resize(columns.size());
  if (!last.empty()) first.back() = last;
  std::string text = "\xef\xbb\xbf";
  for (const auto* cells : {&columns, static_cast<const std::vector<std::string>*>(&first)}) {
    for (std::size_t i = 0; i < cells->size(); ++i) text += (i > 0 ? "," : "") + quoted_cell((*cells)[i]);
    text += "\n";
  }
  return text;
}

/// A header people understand that is sure to be read as this indicator; with the year unless it is `usual_year`.
std::string header(const define::Catalogue& catalogue, const data::HeaderNames& names, std::size_t indicator, int year,
                   int usual_year) {
  const auto& definition = catalogue.indicators[indicator];
  const auto unit = definition.percent ? std::string("%") : definition.unit.text;
  const bool has_unit = definition.kind == define::Kind::number && !unit.empty() && unit != "1";
  std::vector<std::string> inside;
  if (year != usual_year) inside.push_back(std::to_string(year) + "年");
  if (has_unit) inside.push_back(unit);
  const auto around = inside.empty() ? "" : "(" + join(inside, ",") + ")";
  const auto title = definition.title.in(Language::zh) + around;
  const auto read = names.read(title);
  const bool sure = read && read->indicators == std::vector{indicator} && read->year.value_or(usual_year) == year &&
                    read->unit == (has_unit ? data::normalised_header(unit) : "");
  return sure ? title : definition.code + around;
}

/// Indicators to be reported: read by the scheme in the round's year, and not computed from others.
std::vector<std::size_t> asked_for(const plan::Scheme& scheme, const define::Catalogue& catalogue) {
  std::vector<std::size_t> found;
  for (const auto& input : scheme.graph.inputs()) {
    if (!input.relative || input.year != 0 || !catalogue.indicators[input.indicator].formula.empty()) continue;
    if (std::ranges::find(found, input.indicator) == found.end()) found.push_back(input.indicator);
  }
  return found;
}

/// The same in every year the scheme reads, latest first.
std::vector<std::pair<std::size_t, int>> asked_for_in_years(const plan::Scheme& scheme,
                                                            const define::Catalogue& catalogue, int year) {
  std::vector<std::pair<std::size_t, int>> found;
  for (const auto& input : scheme.graph.inputs()) {
    const std::pair asked{input.indicator, input.in(year)};
    if (!catalogue.indicators[input.indicator].formula.empty()) continue;
    if (std::ranges::find(found, asked) == found.end()) found.push_back(asked);
  }
  std::ranges::stable_sort(found, [&](const auto& a, const auto& b) {
    const auto first = [&](std::size_t indicator) {
      return std::ranges::find(found, indicator, &std::pair<std::size_t, int>::first) - found.begin();
    };
    return std::pair(first(a.first), -a.second) < std::pair(first(b.first), -b.second);
  });
  return found;
}

/// The criteria that read an indicator, each with its clause.
std::map<std::size_t, std::string> readers(const plan::Scheme& scheme) {
  std::map<std::size_t, std::string> found;
  for (const auto& criterion : scheme.criteria) {
    std::vector<plan::NodeId> roots;
    for (const auto node : {criterion.condition, criterion.points, criterion.applicable})
      if (node != plan::kNoNode) roots.push_back(node);
    std::set<std::size_t> indicators;
    for (const auto node : scheme.graph.order(roots))
      if (scheme.graph[node].op == plan::Op::input)
        indicators.insert(scheme.graph.inputs()[scheme.graph[node].ref].indicator);
    const auto name =
        criterion.title.in(Language::zh) + (criterion.clause.empty() ? "" : "（" + criterion.clause + "）");
    for (const auto indicator : indicators) found[indicator] += (found[indicator].empty() ? "" : "\n") + name;
  }
  return found;
}

define::Date usual_day(const plan::Scheme& scheme, define::Date as_of) {
  for (const auto& parameter : scheme.parameters)
    if (parameter.in_force && as_of < parameter.in_force->from) as_of = parameter.in_force->from;
  return as_of;
}

Placeholders head_of(const std::string& name, const plan::Scheme& scheme, define::Date as_of,
                     const std::string& panel) {
  return {{"name", name},          {"scheme", scheme.id},
          {"as_of", as_of.text()}, {"year", std::to_string(as_of.year - 1)},
          {"where", panel},        {"factors", scheme.factors.empty() ? "" : "factors = \"" + scheme.factors + "\"\n"}};
}

}  // namespace

std::vector<SkeletonFile> round_skeleton(const std::string& name, const plan::Scheme& scheme,
                                         const define::Catalogue& catalogue, define::Date today) {
  const data::HeaderNames names(catalogue);
  const auto as_of = usual_day(scheme, today);
  const int year = as_of.year - 1;
  std::vector<std::string> columns{"名称"}, sheets{"名称", "专家", "回避"};
  for (const auto indicator : asked_for(scheme, catalogue))
    columns.push_back(header(catalogue, names, indicator, year, year));
  columns.emplace_back("备注");
  for (const auto& criterion : scheme.criteria)
    if (criterion.kind == plan::CriterionKind::panel) sheets.push_back(criterion.title.in(Language::zh));
  const bool panel = sheets.size() > 3;
  const auto values = head_of(name, scheme, as_of, "source  = \"csv\"\npath    = \"sheets.csv\"");
  std::vector<SkeletonFile> files{
      {"round.toml", filled(kRound, values) + std::string(kTable) + (panel ? filled(kPanel, values) : "")},
      {"data.csv", table(columns, {"示例对象"}, "空着的不是0：不知道就空着")}};
  if (panel) files.push_back({"sheets.csv", table(sheets, {"示例对象", "专家1"}, "")});
  return files;
}

std::vector<SkeletonFile> form_skeleton(const std::string& name, const plan::Scheme& scheme,
                                        const define::Catalogue& catalogue, define::Date today) {
  const data::HeaderNames names(catalogue);
  const auto as_of = usual_day(scheme, today);
  const int year = as_of.year - 1;
  const auto used_by = readers(scheme);
  report::FormSheet data{"填报", {"名称"}, {}, {"备注"}, {}}, sheets{"专家评分", {"名称", "专家", "回避"}, {}, {}, {}};
  for (const auto& [indicator, of] : asked_for_in_years(scheme, catalogue, year)) {
    const auto used = used_by.find(indicator);
    data.columns.push_back({header(catalogue, names, indicator, of, year), &catalogue.indicators[indicator], of,
                            used == used_by.end() ? "" : used->second});
  }
  for (const auto& criterion : scheme.criteria) {
    if (criterion.kind != plan::CriterionKind::panel) continue;
    const auto full = criterion.full == plan::kNoNode ? std::nullopt : scheme.graph.fixed_value(criterion.full);
    sheets.points.emplace_back(criterion.title.in(Language::zh), full.value_or(100));
  }
  const bool panel = !sheets.points.empty();
  report::Form form{
      scheme.title.in(Language::zh) + "：" + std::to_string(year) + " 年数据填报表",
      "一行一个对象。不知道就空着，空着的不是 0；单位见表头，可另写单位，如 12 万吨。各列含义见“指标说明”。",
      {std::move(data)}};
  if (panel) form.sheets.push_back(std::move(sheets));
  const auto values =
      head_of(name, scheme, as_of, "source  = \"workbook\"\npath    = \"form.xlsx\"\nsheet   = \"专家评分\"");
  return {
      {"round.toml", filled(kRound, values) + std::string(kForm) + (panel ? filled(kPanel, values) : "")},
      {"form.xlsx", {}, [form = std::move(form)](const std::string& path) { return report::write_form(path, form); }}};
}

}  // namespace heng::app
