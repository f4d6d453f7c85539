-- 国家级零碳园区（发改环资〔2025〕910号）
-- 判什么写在这里，数值在 parameters.toml，核算公式在 indicators/carbon.toml，测试在 cases.toml。
-- What is judged is here, the numbers are in parameters.toml, the accounting in indicators/carbon.toml.

scheme "national.zero_carbon_park" {
  title    = { zh = "国家级零碳园区", en = "National zero-carbon park" },
  document = "ndrc-2025-910",
  subject  = "park",
  layer    = "national",
  factors  = "ndrc-2025-910",
}

-- 附件1 基本条件 ------------------------------------------------------------------------------------------------------

gate "zone_level" {
  title   = { zh = "省级及以上开发区或批复的新兴园区", en = "Provincial or higher development zone, or approved new park" },
  clause  = "附件1·一",
  require = one_of(development_zone_level, { "国家级", "省级", "省级及以上批复的新兴产业园区或高新技术园区" }),
}

gate "catalogue" {
  title     = { zh = "省级开发区列入最新版目录", en = "Provincial zone is in the latest catalogue" },
  clause    = "附件1·一",
  when      = equals(development_zone_level, "省级"),
  require   = is_true(listed_in_catalogue),
  reference = true,
  note      = "文件用“原则上”，故只作参考，不决定结论。",
}

gate "boundary" {
  title   = { zh = "建设范围与四至边界", en = "Scope and boundary" },
  clause  = "附件1·二",
  require = any_of {
    equals(construction_scope, "整体"),
    all_of {
      equals(construction_scope, "园中园"),
      is_true(boundary_defined),
      is_true(managed_by_park_or_government),
    },
  },
}

gate "data_basis" {
  title   = { zh = "能碳统计、核算、计量、监测基础", en = "Basis for energy and carbon data" },
  clause  = "附件1·三",
  require = is_true(energy_carbon_data_basis),
}

gate "no_major_accident" {
  title   = { zh = "3年内无重大安全、环境事故或其他社会不良影响事件", en = "No major accident or bad social event in three years" },
  clause  = "附件1·四",
  require = all_of {
    at_most(major_safety_accidents_3y, param.accidents_allowed),
    at_most(major_environment_accidents_3y, param.accidents_allowed),
    at_most(adverse_social_events_3y, param.accidents_allowed),
  },
}

-- 附件3 核心指标 ------------------------------------------------------------------------------------------------------

gate "carbon_per_energy" {
  title   = { zh = "单位能耗碳排放", en = "CO2 per unit of energy" },
  clause  = "附件3·核心指标",
  require = by_range(energy_total_primary, {
    { from = param.energy_band_medium, below = param.energy_band_large,
      at_most(carbon_per_energy, param.carbon_per_energy_medium) },
    { from = param.energy_band_large,
      at_most(carbon_per_energy, param.carbon_per_energy_large) },
  }),
  note    = "达不到的原则上不得申请验收。年综合能源消费量20万吨标准煤以下，文件没有规定限值：不适用。",
}

gate "energy_band" {
  title     = { zh = "年综合能源消费量落在文件规定的规模档内", en = "Energy use lies in a band of the document" },
  clause    = "附件3·核心指标",
  require   = at_least(energy_total_primary, param.energy_band_medium),
  reference = true,
  note      = "文件没有规定20万吨标准煤以下如何处理：这里只提示，由主管部门决定。",
}

-- 附件3 引导指标：验收参考，不决定结论 --------------------------------------------------------------------------------
-- 申报材料已说明客观条件不具备的，不适用；没有填这一说明，视为没有说明，指标照常适用。

local function not_explained(no_condition)
  return not_(all_of { is_known(no_condition), is_true(no_condition) })
end

gate "clean_energy" {
  title     = { zh = "清洁能源消费占比", en = "Share of clean energy" },
  clause    = "附件3·引导指标1",
  when      = not_explained(no_condition_clean_energy),
  require   = at_least(clean_energy_share, param.clean_energy_share),
  reference = true,
}

gate "product_energy" {
  title     = { zh = "园区企业产出产品单位能耗", en = "Energy use per unit of product" },
  clause    = "附件3·引导指标2",
  when      = not_explained(no_condition_product_energy),
  require   = is_true(product_energy_level2),
  reference = true,
}

gate "solid_waste" {
  title     = { zh = "工业固体废弃物综合利用率", en = "Use of industrial solid waste" },
  clause    = "附件3·引导指标3",
  when      = not_explained(no_condition_solid_waste),
  require   = at_least(solid_waste_use, param.solid_waste_use),
  reference = true,
}

gate "waste_energy" {
  title     = { zh = "余热/余冷/余压综合利用率", en = "Use of waste heat, cold and pressure" },
  clause    = "附件3·引导指标4",
  when      = not_explained(no_condition_waste_energy),
  require   = at_least(waste_energy_use, param.waste_energy_use),
  reference = true,
}

gate "water" {
  title     = { zh = "工业用水重复利用率", en = "Reuse of industrial water" },
  clause    = "附件3·引导指标5",
  when      = not_explained(no_condition_water_reuse),
  require   = at_least(water_reuse, param.water_reuse),
  reference = true,
}

-- 附件4 绿色电力直接供应 ----------------------------------------------------------------------------------------------

gate "green_direct_supply" {
  title     = { zh = "绿色电力直接供应比例", en = "Share of directly supplied green power" },
  clause    = "附件4·二（二）3①",
  require   = at_least(green_direct_supply_share, param.green_direct_supply_share),
  reference = true,
  note      = "文件用“原则上”，故只作参考，不决定结论。",
}

-- 结论 ----------------------------------------------------------------------------------------------------------------
-- 引导指标只作验收参考，通过与否看基本条件和核心指标；文件没有评分。

result {
  pass = all_gates(),
}
