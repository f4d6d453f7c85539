-- 山东省省级生态工业园区：考核标准的基本条件和指标第1至9项（转载，第9项后截断）。
-- 转载没有说它建立在国家方案之上（指标仿 HJ 274-2015），故自成一个方案，不用 extends。
-- 第8、9项的选择规则和第10项以后未公布数值（value not published）：列为一项，由主管部门按原文确认前一直待定。
-- Stands alone. What was cut from the copy is one criterion, undetermined until the authority confirms it.

scheme "provincial.shandong.eco_industrial_park" {
  title    = { zh = "山东省省级生态工业园区", en = "Shandong provincial eco-industrial park" },
  document = "shandong-eco-park-standard",
  subject  = "park",
  layer    = "provincial",
}

-- 基本条件 ------------------------------------------------------------------------------------------------------------

gate "laws" {
  title   = { zh = "法律法规得到执行，有应急预案", en = "Laws carried out, emergency plan in place" },
  clause  = "基本条件1",
  require = all_of { is_true(laws_implemented), is_true(emergency_plan_in_place) },
}

gate "body" {
  title   = { zh = "环保机构、专职人员和领导考核", en = "Environmental body, staff, appraisal" },
  clause  = "基本条件2",
  require = is_true(environment_body_and_appraisal),
}

gate "chains" {
  title   = { zh = "生态工业链完整、稳定", en = "Industrial chains complete and stable" },
  clause  = "基本条件3",
  require = is_true(industrial_chains_stable),
}

gate "growth" {
  title   = { zh = "持续增长并有创新体系", en = "Sustained growth, innovation system" },
  clause  = "基本条件4",
  require = is_true(growth_and_innovation_system),
}

gate "protection" {
  title   = { zh = "完成生态环境保护目标", en = "Protection targets met" },
  clause  = "基本条件5",
  require = is_true(protection_targets_met),
}

gate "chemical" {
  title   = { zh = "化工园区符合鲁政办字〔2017〕168号", en = "Chemical park meets document 168 of 2017" },
  clause  = "基本条件6",
  when    = is_true(chemical_park),
  require = is_true(chemical_park_rule_met),
}

-- 指标 ----------------------------------------------------------------------------------------------------------------

gate "economy" {
  title   = { zh = "经济发展：第1至4项至少1项达标", en = "Economy: one of rows 1 to 4" },
  clause  = "指标1",
  require = at_least_met(1, {
    at_least(high_tech_output_share, param.high_tech),
    at_least(value_added_per_worker, param.per_worker),
    at_least(value_added_growth_3y, param.growth),
    at_least(recycling_industry_gdp_share, param.recycling_industry),
  }),
}

gate "audits" {
  title   = { zh = "重点企业清洁生产审核实施率", en = "Cleaner-production audits" },
  clause  = "指标5",
  require = at_least(cleaner_production_audit_share, param.audits),
}

gate "projects" {
  title   = { zh = "新增构建生态工业链项目数量", en = "New chain projects" },
  clause  = "指标6",
  require = at_least(new_symbiosis_projects, param.projects),
}

gate "sewage" {
  title   = { zh = "有自动在线监控的污水集中处理设施", en = "Monitored sewage treatment" },
  clause  = "指标7",
  require = is_true(monitored_sewage_treatment),
}

gate "solid_waste" {
  title     = { zh = "工业固体废物综合利用率", en = "Use of solid waste" },
  clause    = "指标8",
  require   = at_least(solid_waste_use, param.solid_waste),
  reference = true,
  note      = "选择规则未取得：只列数值，作参考。",
}

gate "renewable_resources" {
  title     = { zh = "再生资源循环利用率", en = "Recycling of renewable resources" },
  clause    = "指标9",
  require   = at_least(renewable_resource_recovery, param.renewable_resources),
  reference = true,
  note      = "选择规则未取得：只列数值，作参考。",
}

gate "remaining_rows" {
  title   = { zh = "第8项以后：未公布数值，由主管部门确认", en = "Rows from 8 on: value not published, confirmed by the authority" },
  clause  = "指标10起",
  require = is_true(shandong_remaining_rows_met),
  note    = "未公布数值 / value not published：没有确认就一直待定。",
}

result {
  pass = all_gates(),
}
