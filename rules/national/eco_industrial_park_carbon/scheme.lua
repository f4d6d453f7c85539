-- 国家生态工业示范园区碳达峰碳中和（科财函〔2021〕159号）
-- 年份固定：数据表2016至2020年，批次的 year 填 2020。排放由能源数据和因子集算出（indicators/carbon.toml）；附件1的栏目和
-- 核算方法未取得，因子集由组织者在批次里指定（缺省 ndrc-2025-910，其电、热因子出自另一份文件），只能用一套。
-- 数值要求只有“2030年前达峰、2060年前中和”；其余关于数据和路径的检查文件没有规定，作参考，限值是组织者默认值。
-- The tables cover 2016 to 2020; a round has year = 2020. The form and method of annex 1 were not obtained: the factor set is
-- the organiser's. Checks the document does not prescribe are for reference.

scheme "national.eco_industrial_park_carbon" {
  title    = { zh = "国家生态工业示范园区碳达峰碳中和", en = "Carbon peak and neutrality of eco-industrial parks" },
  document = "mee-2021-159",
  subject  = "park",
  layer    = "national",
  factors  = "ndrc-2025-910",
  note     = {
    zh = "读法：“2030年前”“2060年前”不含当年，最迟2029、2059年；“9月30日前”当日是否算按期由受理方判断。",
    en = "Before 2030 and before 2060 leave the year itself out; whether the day of a deadline counts is for the receiving office.",
  },
}

local built   = one_of(eco_park_stage, { "创建", "命名" })
local planned = equals(eco_park_stage, "拟创建")

-- 一、三（一）1 目标 --------------------------------------------------------------------------------------------------

gate "goal" {
  title   = { zh = "以碳达峰碳中和为重要目标，制定路径举措", en = "Carbon goal and measures" },
  clause  = "三（一）1",
  require = all_of { is_true(carbon_goal_adopted), is_true(carbon_path_measures) },
}

gate "peak_before_2030" {
  title   = { zh = "2030年前碳达峰", en = "Peak before 2030" },
  clause  = "一",
  require = less_than(carbon_peak_year, param.peak_before),
  note    = "“2030年前”不含2030年。",
}

gate "neutral_before_2060" {
  title   = { zh = "2060年前碳中和", en = "Neutral before 2060" },
  clause  = "一",
  require = less_than(carbon_neutral_year, param.neutral_before),
  note    = "“2060年前”不含2060年。",
}

-- 三（二） 2016–2020年数据表：每年度一张 ------------------------------------------------------------------------------

local years = { 2016, 2017, 2018, 2019, 2020 }

for i = 1, #years do
  local year = years[i]
  gate("table_" .. year) {
    title   = { zh = year .. "年数据表已报送", en = "Table of " .. year .. " submitted" },
    clause  = "三（二）",
    when    = built,
    require = is_true(carbon_table_submitted:at(year)),
  }
end

gate "table_note" {
  title   = { zh = "数据表附文字说明", en = "Notes to the tables" },
  clause  = "三（二）",
  when    = built,
  require = is_true(carbon_table_note),
}

gate "table_on_time" {
  title   = { zh = "数据表按期报送（2021年9月30日前）", en = "Tables on time (by 30 September 2021)" },
  clause  = "三（二）",
  when    = built,
  require = is_true(carbon_table_on_time),
}

-- 数据是否齐全、年际是否一致、强度走势：文件没有规定，作参考 -----------------------------------------------------------

local form_unknown = "附件1的栏目未取得；这里查碳排放量、工业综合能耗、工业增加值三项能否得出，只作参考。"
local change_default = "文件没有规定；限度是组织者默认值，超过的请园区说明，只作参考。"

for i = 1, #years do
  local year = years[i]
  gate("data_" .. year) {
    title     = { zh = year .. "年数据齐全", en = "Data of " .. year .. " complete" },
    clause    = "三（二）",
    when      = built,
    require   = all_of {
      is_known(carbon_total:at(year)),
      is_known(energy_industrial:at(year)),
      is_known(industrial_value_added:at(year)),
    },
    reference = true,
    note      = form_unknown,
  }
end

local function steady(indicator, year)
  return at_most(abs(indicator:at(year) / indicator:at(year - 1) - 1), param.year_change)
end

for i = 2, #years do
  local year = years[i]
  gate("consistency_" .. year) {
    title     = { zh = year .. "年与上年数据一致", en = "Data of " .. year .. " consistent with the year before" },
    clause    = "三（二）",
    when      = built,
    require   = all_of { steady(carbon_total, year), steady(energy_industrial, year), steady(industrial_value_added, year) },
    reference = true,
    note      = change_default,
  }
end

local function lower(year, than)
  return less_than(carbon_intensity:at(year), carbon_intensity:at(than))
end

gate "intensity_change" {
  title     = { zh = "单位工业增加值碳排放2020年低于2016年", en = "CO2 intensity of 2020 below 2016" },
  clause    = "三（二）",
  when      = built,
  require   = lower(2020, 2016),
  reference = true,
  note      = "文件没有规定强度目标，只看走势。",
}

gate "intensity_every_year" {
  title     = { zh = "单位工业增加值碳排放逐年下降", en = "CO2 intensity falls every year" },
  clause    = "三（二）",
  when      = built,
  require   = all_of { lower(2017, 2016), lower(2018, 2017), lower(2019, 2018), lower(2020, 2019) },
  reference = true,
  note      = "文件没有规定强度目标，只看走势。",
}

-- 三（三） 专项报告：正文点名的每一部分 -------------------------------------------------------------------------------

gate "report_with_annual" {
  title   = { zh = "专项报告随2022年年度评价报告提交", en = "Report with the annual report in 2022" },
  clause  = "三（三）",
  when    = built,
  require = is_true(carbon_report_with_annual),
}

gate "report_in_application" {
  title   = { zh = "创建申请材料包括专项报告", en = "Report in the application" },
  clause  = "三（三）",
  when    = planned,
  require = is_true(carbon_report_in_application),
}

local parts = {
  { "review",     carbon_report_review,     "报告：“十三五”工作回顾", "Report: review" },
  { "emissions",  carbon_report_emissions,  "报告：碳排放现状",       "Report: emissions" },
  { "sinks",      carbon_report_sinks,      "报告：碳汇现状",         "Report: sinks" },
  { "gap",        carbon_report_gap,        "报告：差距评估",         "Report: gap" },
  { "targets",    carbon_report_targets,    "报告：目标",             "Report: targets" },
  { "paths",      carbon_report_paths,      "报告：路径",             "Report: paths" },
  { "tasks",      carbon_report_tasks,      "报告：重点任务",         "Report: tasks" },
  { "safeguards", carbon_report_safeguards, "报告：保障措施",         "Report: safeguards" },
}

for i = 1, #parts do
  local part = parts[i]
  gate("report_" .. part[1]) {
    title   = { zh = part[3], en = part[4] },
    clause  = "三（三）",
    require = is_true(part[2]),
  }
end

-- 差距分析：按申报的路径计算，参考 ------------------------------------------------------------------------------------

local path_default = "文件要求评估差距、制定路径，没有规定算法；这是组织者的检查，只作参考。"

gate "gap_to_peak" {
  title     = { zh = "2020年排放未超过规划的达峰排放量", en = "Emissions of 2020 within the planned peak" },
  clause    = "三（三）",
  require   = at_most(carbon_total:at(2020), carbon_peak_planned),
  reference = true,
  note      = path_default,
}

gate "path_after_peak" {
  title     = { zh = "达峰后规划排放不再上升（2030至2060年）", en = "Planned emissions do not rise after the peak" },
  clause    = "三（三）",
  require   = all_of {
    at_most(carbon_planned:at(2030), carbon_peak_planned),
    at_most(carbon_planned:at(2040), carbon_planned:at(2030)),
    at_most(carbon_planned:at(2050), carbon_planned:at(2040)),
    at_most(carbon_planned:at(2060), carbon_planned:at(2050)),
  },
  reference = true,
  note      = path_default,
}

gate "path_net_zero" {
  title     = { zh = "2060年规划排放由碳汇与清除抵销", en = "Planned emissions of 2060 offset by sinks and removals" },
  clause    = "三（三）",
  require   = at_most(carbon_planned:at(2060), carbon_sink_planned:at(2060)),
  reference = true,
  note      = path_default,
}

gate "gap_to_neutral" {
  title     = { zh = "达峰后年均减排量足以按期中和", en = "Yearly cut is enough to be neutral in time" },
  clause    = "三（三）",
  require   = at_least(carbon_yearly_cut_planned,
    (carbon_peak_planned - carbon_sink_planned:at(2060)) / (carbon_neutral_year - carbon_peak_year)),
  reference = true,
  note      = "需要的年均减排量＝（达峰排放量－2060年碳汇与清除量）÷（中和年－达峰年）。文件没有规定算法，只作参考。",
}

-- 三（一）3 年度报告 --------------------------------------------------------------------------------------------------

gate "annual_summary" {
  title   = { zh = "年度报告总结碳工作经验和成效", en = "Annual report sums up the carbon work" },
  clause  = "三（一）3",
  when    = built,
  require = is_true(annual_report_carbon_summary),
}

gate "annual_next_year" {
  title   = { zh = "年度报告提出下一年度目标和举措", en = "Annual report plans the next year" },
  clause  = "三（一）3",
  when    = built,
  require = all_of { is_true(annual_report_next_targets), is_true(annual_report_next_measures) },
}

-- 四 报送 -------------------------------------------------------------------------------------------------------------

gate "paper" {
  title   = { zh = "纸质材料一式三份加盖公章", en = "Three sealed paper copies" },
  clause  = "四",
  require = all_of { at_least(paper_copies, param.paper_copies), is_true(paper_sealed) },
  note    = "多报不算不符。",
}

gate "electronic" {
  title   = { zh = "发送电子版", en = "Electronic copy" },
  clause  = "四",
  require = is_true(electronic_copy_sent),
}

result {
  pass = all_gates(),
}
