-- 国家低碳工业园区试点申报（工信部联节〔2013〕408号）：试点的第一阶段
-- 判申报条件和申报材料是否齐全。以后各阶段（省级推荐、专家评审、方案论证、评估验收、复核）各成一个方案，缘由见
-- low_carbon_park_pilot_recommendation/scheme.lua；名字都以 low_carbon_park_pilot_ 开头，共用指标和数据。
-- The first stage: conditions and completeness of the application. The later stages are schemes of their own.

scheme "national.low_carbon_park_pilot" {
  title    = { zh = "国家低碳工业园区试点申报", en = "Application for a national low-carbon industrial park pilot" },
  document = "miit-2013-408",
  subject  = "park",
  layer    = "national",
}

-- 四（一） 申报条件 ---------------------------------------------------------------------------------------------------

gate "park_type" {
  title   = { zh = "列入目录的三类园区", en = "Listed park of one of three types" },
  clause  = "四（一）1",
  require = all_of {
    is_true(listed_in_catalogue),
    one_of(pilot_park_type, { "国家新型工业化示范基地", "以工业为主的经济技术开发区", "以工业为主的高新技术开发区" }),
  },
}

gate "working_basis" {
  title   = { zh = "工作基础、创新能力和产业基础", en = "Working basis, innovation and industry" },
  clause  = "四（一）2",
  require = all_of {
    is_true(saving_results_good),
    is_true(innovation_capability_strong),
    any_of { is_true(upgrading_basis), is_true(emerging_industry_basis) },
  },
}

gate "target_and_guarantee" {
  title   = { zh = "目标明确，落实有保障", en = "Clear target, guaranteed implementation" },
  clause  = "四（一）3",
  require = all_of { is_true(target_clear), is_true(implementation_guaranteed) },
}

-- 附件 申报材料：每一项一个门槛 ---------------------------------------------------------------------------------------

local materials = {
  -- code              submitted                     clause            zh                                  en
  { "profile",              material_profile,              "附件一（一）1", "材料：园区基本身份",               "Material: profile" },
  { "intensity",            material_intensity,            "附件一（一）2", "材料：集约程度及规模效益",         "Material: intensity and scale" },
  { "leading_industries",   material_leading_industries,   "附件一（一）3", "材料：主导产业及骨干企业",         "Material: leading industries" },
  { "public_services",      material_public_services,      "附件一（一）4", "材料：公共服务和基础设施",         "Material: public services" },
  { "standing_park",        material_standing_park,        "附件一（一）5", "材料：园区所处地位",               "Material: standing of the park" },
  { "rd_input",             material_rd_input,             "附件一（二）1", "材料：研发投入与力量",             "Material: R&D input" },
  { "key_enterprise_rd",    material_key_enterprise_rd,    "附件一（二）2", "材料：骨干企业研发与品牌",         "Material: R&D of key enterprises" },
  { "core_technology",      material_core_technology,      "附件一（二）3", "材料：核心工艺与装备",             "Material: core technology" },
  { "standing_technology",  material_standing_technology,  "附件一（二）4", "材料：技术水平地位",               "Material: standing in technology" },
  { "resource_use",         material_resource_use,         "附件一（三）1", "材料：近三年资源能源消耗",         "Material: resource use of three years" },
  { "energy_intensity",     material_energy_intensity,     "附件一（三）2", "材料：近三年能耗、碳、水强度",     "Material: intensities of three years" },
  { "standing_energy",      material_standing_energy,      "附件一（三）3", "材料：能耗水平地位",               "Material: standing in energy use" },
  { "three_wastes",         material_three_wastes,         "附件一（四）1", "材料：近三年三废情况",             "Material: wastes of three years" },
  { "environment_work",     material_environment_work,     "附件一（四）2", "材料：清洁生产等工作成效",         "Material: environmental work" },
  { "environment_projects", material_environment_projects, "附件一（四）3", "材料：清洁生产等项目投入",         "Material: environmental projects" },
  { "standing_waste",       material_standing_waste,       "附件一（四）4", "材料：废弃物水平地位",             "Material: standing in waste" },
  { "management_body",      material_management_body,      "附件一（五）1", "材料：管理体制",                   "Material: management system" },
  { "environment_body",     material_environment_body,     "附件一（五）2", "材料：节能环保机构",               "Material: environment bodies" },
  { "management_rules",     material_management_rules,     "附件一（五）3", "材料：管理制度",                   "Material: management rules" },
  { "government_support",   material_government_support,   "附件一（五）4", "材料：政府支持",                   "Material: government support" },
  { "targets",              material_targets,              "附件二（一）",  "材料：思路与目标",                 "Material: ideas and targets" },
  { "measures",             material_measures,             "附件二（二）",  "材料：计划与措施",                 "Material: plan and measures" },
}

for i = 1, #materials do
  local m = materials[i]
  gate("material_" .. m[1]) {
    title   = { zh = m[4], en = m[5] },
    clause  = m[3],
    require = is_true(m[2]),
  }
end

-- 结论：条件符合且材料齐全，可进入省级初选；不等于入选，也不等于验收 ---------------------------------------------------

result {
  pass = all_gates(),
}
