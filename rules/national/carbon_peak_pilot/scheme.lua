-- 首批碳达峰试点（发改办环资〔2023〕942号）
-- 程序性方案：名单、实施方案、省级审核、报送期限。文件没有评价指标和分值；《国家碳达峰试点建设方案》和编制指南的内容不在本文件内。
-- A procedural scheme: the list, the plan, provincial review, the deadline. The document sets no indicators.

scheme "national.carbon_peak_pilot" {
  title    = { zh = "首批碳达峰试点", en = "First carbon-peak pilots" },
  document = "ndrc-2023-942",
  subject  = "city",
  layer    = "national",
}

gate "listed" {
  title   = { zh = "列入首批名单", en = "On the first list" },
  clause  = "名单",
  require = is_true(peak_pilot_listed),
}

gate "plan" {
  title   = { zh = "按建设方案和编制指南编制实施方案", en = "Plan prepared as the programme and guide ask" },
  clause  = "二",
  require = all_of { is_true(peak_plan_prepared), is_true(peak_plan_follows_guide) },
}

gate "provincial_review" {
  title   = { zh = "省级发展改革委审核", en = "Reviewed by the provincial commission" },
  clause  = "三",
  require = is_true(peak_plan_reviewed),
}

gate "submitted" {
  title   = { zh = "2024年1月31日前报送", en = "Submitted by 31 January 2024" },
  clause  = "三",
  require = all_of { is_true(peak_plan_submitted), is_true(peak_plan_submitted_on_time) },
  note    = "当日是否算按期由受理方判断。",
}

gate "revised" {
  title     = { zh = "按国家审核意见修改", en = "Revised as the national review asked" },
  clause    = "三",
  when      = is_true(peak_plan_submitted),
  require   = is_true(peak_plan_revised),
  reference = true,
  note      = "文件只说反馈修改意见，没有修改期限：只报告。",
}

result {
  pass = all_gates(),
}
