#pragma once
// Findings as text people read, in one language.

#include <string>
#include <vector>

#include "data/dataset.hpp"
#include "define/catalogue.hpp"
#include "evaluate/outcomes.hpp"
#include "explain/finding.hpp"
#include "plan/scheme.hpp"

namespace heng::explain {

/// What sentences need to know of the round.
struct Telling {
  const plan::Scheme& scheme;
  const define::Catalogue& catalogue;
  const data::Dataset& dataset;
  int year = 0;
  Language language = Language::zh;
  const evaluate::Outcomes* national =
      nullptr;  // of the lowest layer's scheme alone; null = the scheme extends nothing
};

[[nodiscard]] std::string number_shown(double value, const Shown& shown,
                                       Language language = Language::zh);  // "0.22 tCO2/tce", "35%"
[[nodiscard]] std::string value_shown(const Value& value,
                                      Language language);            // "0.22 tCO2/tce", ">93%", "未报", "近70%"
[[nodiscard]] std::string sign_shown(Sign sign, Language language);  // "≥", "等于"
[[nodiscard]] std::string limit_shown(const Reason& reason, Language language);  // "≤ 0.2 tCO2/tce"
[[nodiscard]] std::string band_shown(const BandUsed& band,
                                     Language language);  // "年综合能源消费量 50 万tce，适用 20–100 万tce 档"
[[nodiscard]] std::string distance_shown(const Distance& distance, const Shown& shown, Language language);
/// A veto is triggered or not; all else is met or not.
[[nodiscard]] std::string status_name(evaluate::Status status, plan::CriterionKind kind, Language language);
/// All clauses a criterion cites: "四（一）、附件1", in English with a comma.
[[nodiscard]] std::string clauses_shown(const plan::Criterion& criterion, Language language);
/// "总分 85 分，要求 ≥ 90 分；差 5 分"
[[nodiscard]] std::string reason_text(const Reason& reason, bool with_title, Language language);
[[nodiscard]] std::string status_mark(evaluate::Status status);  // ✓ ✗ ? – !
/// " 分"; in English by the high end of the points.
[[nodiscard]] std::string points_unit(const Interval& points, Language language);
[[nodiscard]] std::string points_shown(const Interval& points, Language language);
/// How a group makes one number: "（加权平均，封顶 90，权重 0.6）"; empty for a plain sum.
[[nodiscard]] std::string group_rule(const plan::Scheme& scheme, const plan::Group& group, Language language);
/// What stands beside the total: "（满分 100，修约前 94.555556）".
[[nodiscard]] std::string of_full(const SubjectReport& report, Language language);
/// "3", "3–5", with what orders equal totals: "3（总分相同的依次比较：技术创新 18 分）"; empty where not ranked.
[[nodiscard]] std::string rank_sentence(const SubjectReport& report, Language language);
/// One or two sentences for a finding, without its title.
[[nodiscard]] std::string finding_sentence(const Finding& finding, const Telling& telling);
/// What is asked of the total (or of anything beyond the gates) and is not met or open; empty where nothing is.
[[nodiscard]] std::string pass_sentence(const SubjectReport& report, Language language);
/// The verdict with its reason: "不通过，补交材料也不能改变（单位能耗碳排放未达到）".
[[nodiscard]] std::string verdict_sentence(const SubjectReport& report, const Telling& telling);
[[nodiscard]] std::string ask_sentence(const Ask& ask, Language language);
/// Where the limit comes from: "parameters.toml:12（国家，自 2025-06-30）", with its clause unless `of` cites it.
[[nodiscard]] std::string limit_source(const Limit& limit, const Telling& telling, const plan::Criterion* of = nullptr);
[[nodiscard]] std::string limit_sources(const std::vector<Limit>& limits, const Telling& telling,
                                        const plan::Criterion* of);
/// The cells the values rest on, the name of a source said once: "parks.csv 第7行F列、第7行C列".
[[nodiscard]] std::string cells_shown(const std::vector<Value>& values, const Telling& telling);
/// Why values are missing that the data refused: "能耗.xlsx 能耗!C4：综合能耗：“#REF!” 是表格里的公式错误", one a
/// finding.
[[nodiscard]] std::vector<std::string> refusals_shown(const Finding& finding, std::size_t subject,
                                                      const Telling& telling);
/// The whole explanation of one subject, as `heng explain` prints it.
[[nodiscard]] std::string explanation_text(const SubjectReport& report, const Telling& telling);

}  // namespace heng::explain
