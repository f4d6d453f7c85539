-- 国家生态工业示范园区（HJ 274-2015；指导意见（征求意见稿）；科财函〔2021〕159号 三（一）2）
-- 决定结论的是 HJ 274-2015 的17项必选和六组可选。数值、分组和通过规则都未核实（unverified），所以任何结论都只是
-- “按未核实的数值”，不能说符合国家标准；取得标准文本后改 parameters.toml 的数值和 status。
-- 可选组里的每一项另列一个参考项，便于看出是哪一项达到。指导意见是征求意见稿，其要求只作参考。
-- The 17 mandatory indicators and six optional groups decide. All values and the pass rule are unverified, so no outcome says
-- that the national standard is met. The draft guidance is reported for reference.

scheme "national.eco_industrial_park" {
  title    = { zh = "国家生态工业示范园区", en = "National demonstration eco-industrial park" },
  document = "hj-274-2015",
  subject  = "park",
  layer    = "national",
  note     = { zh = "HJ 274-2015 的数值和通过规则未核实。", en = "Values and pass rule of HJ 274-2015 are unverified." },
}

-- 必选 mandatory: decides. 可选 optional: for reference; its group decides.
local function mandatory(number, code, zh, en, condition, note)
  gate(code) { title = { zh = zh, en = en }, clause = "指标" .. number, require = condition, note = note }
end

local function optional(number, code, zh, en, condition, note)
  gate(code) {
    title     = { zh = zh, en = en },
    clause    = "指标" .. number,
    require   = condition,
    reference = true,
    note      = note or "可选：所在组至少达到一项，由组的评价项判断。",
  }
end

local function at_least_one(code, zh, en, conditions)
  gate(code) { title = { zh = zh, en = en }, clause = "通过规则", require = any_of(conditions) }
end

local two_growths = "直接填报三年年均增长率，或由当年和三年前的数据算出。"

-- 经济发展：G1 四选一 ------------------------------------------------------------------------------------------------

local high_tech   = at_least(high_tech_enterprise_output_share, param.high_tech_share)
local per_worker  = at_least(value_added_per_worker, param.per_worker)
local growth      = at_least(if_known(value_added_growth_3y, annual_growth(industrial_value_added, 3)), param.value_added_growth)
local recycling   = at_least(recycling_industry_share, param.recycling_industry)

optional(1, "high_tech", "高新技术企业产值占比", "High-tech enterprises in output", high_tech)
optional(2, "per_worker", "人均工业增加值", "Value added per worker", per_worker)
optional(3, "value_added_growth", "工业增加值三年年均增长率", "Growth of value added", growth, two_growths)
optional(4, "recycling_industry", "资源再生利用产业增加值占比", "Resource recycling industry", recycling)
at_least_one("g1_economy", "G1 经济发展四项至少达到一项", "G1: one of four on the economy", { high_tech, per_worker, growth, recycling })

-- 产业共生：必选一项，G2 二选一 --------------------------------------------------------------------------------------

mandatory(5, "symbiosis_projects", "新增构建生态工业链项目数量", "Eco-industrial chain projects added",
  at_least(new_symbiosis_projects, param.symbiosis_projects))

local solid_use = at_least(solid_waste_use, param.solid_waste_use)
local renewable_resources = at_least(renewable_resource_recovery, param.renewable_resources)

optional(6, "solid_waste_use", "工业固体废物综合利用率", "Use of industrial solid waste", solid_use)
optional(7, "renewable_resources", "再生资源循环利用率", "Recycling of renewable resources", renewable_resources)
at_least_one("g2_symbiosis", "G2 产业共生两项至少达到一项", "G2: one of two on symbiosis", { solid_use, renewable_resources })

-- 资源节约：G3 至 G5，必选两个弹性系数 --------------------------------------------------------------------------------

local land        = at_least(land_value_added, param.land_value_added)
local land_growth = at_least(if_known(land_value_added_growth_3y, annual_growth(land_value_added, 3)), param.land_growth)

optional(8, "land_value_added", "单位工业用地面积工业增加值", "Value added per industrial land", land)
optional(9, "land_growth", "单位工业用地面积工业增加值三年年均增长率", "Growth of value added per industrial land", land_growth, two_growths)
at_least_one("g3_land", "G3 土地两项至少达到一项", "G3: one of two on land", { land, land_growth })

-- 弹性系数的限值随工业增加值增减而反向；增加值零增长时系数没有定义，标准怎样处理未见规定：不适用。
local function elasticity(number, code, zh, en, value, limit)
  mandatory(number, code, zh, en, by_sign(value_added_growth_construction, {
    positive = at_most(value, limit),
    negative = at_least(value, limit),
  }), "工业增加值增长时不超过限值，下降时不低于限值；零增长时未见规定，不适用。")
end

elasticity(10, "energy_elasticity", "综合能耗弹性系数", "Elasticity of energy use", energy_elasticity, param.energy_elasticity)

local energy = at_most(energy_per_value_added, param.energy_per_value_added)
local renewable_energy = at_least(renewable_energy_share, param.renewable_energy)

optional(11, "energy_per_value_added", "单位工业增加值综合能耗", "Energy per value added", energy)
optional(12, "renewable_energy", "可再生能源使用比例", "Renewable energy", renewable_energy)
at_least_one("g4_energy", "G4 能源两项至少达到一项", "G4: one of two on energy", { energy, renewable_energy })

elasticity(13, "water_elasticity", "新鲜水耗弹性系数", "Elasticity of fresh water use", water_elasticity, param.water_elasticity)

local water     = at_most(water_per_value_added, param.water_per_value_added)
local reuse     = at_least(water_reuse, param.water_reuse)
local reclaimed = any_of {
  all_of { equals(water_region, "京津冀"), at_least(reclaimed_water_share, param.reclaimed_water_jjj) },
  all_of { equals(water_region, "缺水城市"), at_least(reclaimed_water_share, param.reclaimed_water_short) },
  all_of { equals(water_region, "其他"), at_least(reclaimed_water_share, param.reclaimed_water_other) },
}

optional(14, "water_per_value_added", "单位工业增加值新鲜水耗", "Fresh water per value added", water)
optional(15, "water_reuse", "工业用水重复利用率", "Reuse of industrial water", reuse)
optional(16, "reclaimed_water", "再生水（中水）回用率", "Reclaimed water", reclaimed, "限值按地区：京津冀、缺水城市、其他。")
at_least_one("g5_water", "G5 水三项至少达到一项", "G5: one of three on water", { water, reuse, reclaimed })

-- 环境保护 ------------------------------------------------------------------------------------------------------------

mandatory(17, "key_sources", "重点污染源稳定排放达标", "Key sources compliant", is_true(key_sources_compliant))
mandatory(18, "pollutant_totals", "污染物总量控制指标全部完成", "Pollutant totals met", is_true(pollutant_totals_completed))
mandatory(19, "environment_events", "特别重大、重大突发环境事件", "Environmental emergencies",
  at_most(major_environment_events, param.environment_events))
mandatory(20, "environment_management", "环境管理能力完善度", "Completeness of environmental management",
  at_least(environment_management_completeness, param.environment_management))
mandatory(21, "cleaner_production", "重点企业清洁生产审核实施率", "Cleaner-production audits",
  at_least(cleaner_production_audit_share, param.cleaner_production))
mandatory(22, "sewage_treatment", "污水集中处理设施", "Central sewage treatment", is_true(central_sewage_treatment))
mandatory(23, "risk_control", "环境风险防控体系建设完善度", "Completeness of risk control",
  at_least(risk_control_completeness, param.risk_control))
mandatory(24, "waste_disposal", "工业固体废物（含危险废物）处置利用率", "Disposal and use of waste",
  at_least(solid_waste_disposal_use, param.waste_disposal))
elasticity(25, "pollutant_elasticity", "主要污染物排放弹性系数", "Elasticity of pollutants", pollutant_elasticity, param.pollutant_elasticity)
mandatory(26, "carbon_cut", "单位工业增加值二氧化碳排放量年均削减率", "Yearly cut of CO2 intensity",
  at_least(carbon_intensity_yearly_cut, param.carbon_cut))

local wastewater = at_most(wastewater_per_value_added, param.wastewater)
local waste      = at_most(solid_waste_per_value_added, param.solid_waste)

optional(27, "wastewater", "单位工业增加值废水排放量", "Wastewater per value added", wastewater)
optional(28, "solid_waste", "单位工业增加值固废产生量", "Solid waste per value added", waste)
at_least_one("g6_discharge", "G6 废水、固废两项至少达到一项", "G6: one of two on discharge", { wastewater, waste })

mandatory(29, "green_coverage", "绿化覆盖率", "Green coverage", at_least(green_coverage, param.green_coverage))

-- 信息公开 ------------------------------------------------------------------------------------------------------------

mandatory(30, "disclosure", "重点企业环境信息公开率", "Disclosure by key enterprises",
  at_least(enterprise_disclosure_share, param.disclosure))
mandatory(31, "platform", "生态工业信息平台完善程度", "Information platform", at_least(eco_platform_completeness, param.platform))
mandatory(32, "publicity", "生态工业主题宣传活动", "Publicity events", at_least(eco_publicity_events, param.publicity))

-- 指导意见（征求意见稿）：参考 ----------------------------------------------------------------------------------------

local function draft(code, clause, zh, en, condition, note)
  gate(code) {
    title     = { zh = zh, en = en },
    document  = "eco-park-guidance-draft",
    clause    = clause,
    require   = condition,
    reference = true,
    note      = note or "征求意见稿，只作参考。",
  }
end

local no_number = "文件只说处于国内领先水平，没有规定数值。征求意见稿，只作参考。"

draft("area_economy", "二（六）", "经济发展：国内领先", "Economy: leading in the country", is_true(area_economy_leading), no_number)
draft("area_material", "二（六）", "物质减量与循环：国内领先", "Material reduction and recycling: leading", is_true(area_material_leading), no_number)
draft("area_pollution", "二（六）", "污染控制：国内领先", "Pollution control: leading", is_true(area_pollution_leading), no_number)
draft("area_management", "二（六）", "园区管理：国内领先", "Park management: leading", is_true(area_management_leading), no_number)
draft("special_fund", "三（十一）", "设立建设专项资金", "Special fund", is_true(eco_special_fund))
draft("statistics", "三（十三）", "统计制度与数据质量控制", "Statistics and their quality",
  all_of { is_true(environment_statistics_system), is_true(environment_statistics_quality) })
draft("plan", "四（十六）", "规划编制报批，责任到部门，纳入政府规划和政绩考核", "Plan approved, assigned, in government plans and appraisal",
  all_of {
    is_true(eco_plan_approved), is_true(eco_plan_tasks_signed),
    is_true(eco_plan_in_government_plan), is_true(eco_targets_in_cadre_appraisal),
  })
draft("steering", "四（十七）", "项目准入制度与综合优化调控机制", "Project admission and optimisation",
  all_of { is_true(project_admission_system), is_true(optimisation_mechanism) })
draft("fine_management", "四（十九）", "精细化管理平台与环境报告制度", "Management platform and environmental reports",
  all_of { is_true(fine_management_platform), is_true(park_environment_reports), is_true(enterprise_environment_reports) })
draft("leading_body", "五（二十一）", "建设领导机构", "Leading body", is_true(eco_leading_body))

-- 科财函〔2021〕159号：创建、验收的重点考核内容 ------------------------------------------------------------------------

use("eco_park").carbon_assessed()

-- 结论：17项必选全部达到，六组各至少一项 -------------------------------------------------------------------------------

result {
  pass = all_gates(),
}
