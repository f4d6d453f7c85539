#include <algorithm>

#include "app/skeleton.hpp"
#include "data/header_names.hpp"

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
year   = @year@                          # 数据的年份 year of the data
@factors@
[[data]]
source       = "csv"
path         = "data.csv"
subject      = "名称"                     # 哪一列是评价对象的名称 the column that names the subject
note_columns = ["备注"]                   # 只随行显示的列 columns that are only carried along
)end";

constexpr std::string_view kPanel = R"end(
# 专家评分：一行一位专家对一个对象 experts' sheets: a row an expert and subject
[[panel]]
source  = "csv"
path    = "sheets.csv"
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

/// A header people understand that is sure to be read as this indicator.
std::string header(const define::Catalogue& catalogue, const data::HeaderNames& names, std::size_t indicator) {
  const auto& definition = catalogue.indicators[indicator];
  const auto unit = definition.percent ? std::string("%") : definition.unit.text;
  auto title = definition.title.in(Language::zh);
  if (definition.kind == define::Kind::number && !unit.empty() && unit != "1") title += "(" + unit + ")";
  const auto read = names.read(title);
  return read && read->indicators == std::vector{indicator} && !read->year ? title : definition.code;
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

}  // namespace

std::vector<SkeletonFile> round_skeleton(const std::string& name, const plan::Scheme& scheme,
                                         const define::Catalogue& catalogue) {
  define::Date as_of{2026, 1, 31};
  for (const auto& parameter : scheme.parameters)
    if (parameter.in_force && as_of < parameter.in_force->from) as_of = parameter.in_force->from;
  const data::HeaderNames names(catalogue);
  std::vector<std::string> columns{"名称"}, sheets{"名称", "专家", "回避"};
  for (const auto indicator : asked_for(scheme, catalogue)) columns.push_back(header(catalogue, names, indicator));
  columns.emplace_back("备注");
  for (const auto& criterion : scheme.criteria)
    if (criterion.kind == plan::CriterionKind::panel) sheets.push_back(criterion.title.in(Language::zh));
  const bool panel = sheets.size() > 3;
  const Placeholders values{{"name", name},
                            {"scheme", scheme.id},
                            {"as_of", as_of.text()},
                            {"year", std::to_string(as_of.year)},
                            {"factors", scheme.factors.empty() ? "" : "factors = \"" + scheme.factors + "\"\n"}};
  std::vector<SkeletonFile> files{{"round.toml", filled(kRound, values) + (panel ? std::string(kPanel) : "")},
                                  {"data.csv", table(columns, {"示例对象"}, "空着的不是0：不知道就空着")}};
  if (panel) files.push_back({"sheets.csv", table(sheets, {"示例对象", "专家1"}, "")});
  return files;
}

}  // namespace heng::app
