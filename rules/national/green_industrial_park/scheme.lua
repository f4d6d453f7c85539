-- 工信部绿色工业园区（工信厅节函〔2016〕586号附件2）
-- 决定结论的只有基本要求1至6（转引）；7、8条为鼓励，作参考。绿色园区指数的引领值、必选可选和算式都未核实（unverified），
-- 有没有及格线未查到：指数只报告，不定结论。评价近三年逐年计分：一年一个批次。
-- 指数 = 100 × 各计分指标与引领值之比的平均。每项分值 = 100 ÷ 31，没有选用的可选项不适用，其分值按比例补回（rescale），
-- 得到的正是选用各项的平均。四选二、二选一、三选一由园区申报选用哪项。
-- Basic requirements decide; the index is reported only, since its values, its form and any pass mark are unverified.

scheme "national.green_industrial_park" {
  title    = { zh = "工信部绿色工业园区", en = "MIIT green industrial park" },
  document = "miit-2016-586",
  subject  = "park",
  layer    = "national",
  note     = { zh = "引领值、指数算式未核实。", en = "Leading values and the index are unverified." },
}

-- 基本要求 ------------------------------------------------------------------------------------------------------------

gate "laws" {
  title   = { zh = "法律法规、政策、标准得到执行", en = "Laws and standards carried out" },
  clause  = "基本要求1",
  require = is_true(laws_implemented),
}

gate "no_serious_accident" {
  title   = { zh = "近三年无重大污染事故或生态破坏事件", en = "No serious pollution or damage in three years" },
  clause  = "基本要求2",
  require = all_of {
    at_most(major_environment_accidents_3y, param.accidents_allowed),
    at_most(major_ecological_damage_3y, param.accidents_allowed),
  },
}

gate "targets" {
  title   = { zh = "完成节能减排指标，碳排放强度持续下降", en = "Targets met, carbon intensity falling" },
  clause  = "基本要求2",
  require = all_of { is_true(targets_completed), is_true(carbon_intensity_falling) },
}

gate "environment" {
  title   = { zh = "环境质量、企业排放和总量达标", en = "Quality, discharge and totals within limits" },
  clause  = "基本要求3",
  require = all_of {
    is_true(environment_quality_met), is_true(enterprise_discharge_compliant), is_true(pollutant_totals_within_control),
  },
}

gate "cleaner_production" {
  title   = { zh = "重点企业全部实施清洁生产审核", en = "All key enterprises audited" },
  clause  = "基本要求4",
  require = at_least(cleaner_production_audit_share, param.cleaner_production),
}

gate "nothing_obsolete" {
  title   = { zh = "不使用、不生产淘汰目录所列", en = "Nothing of the phase-out list" },
  clause  = "基本要求5",
  require = none_of { is_true(obsolete_equipment_in_use), is_true(obsolete_products_made) },
}

gate "office" {
  title   = { zh = "专门机构和2名以上专职人员", en = "Special body with two staff or more" },
  clause  = "基本要求6",
  require = all_of { is_true(green_office_established), at_least(green_office_staff, param.office_staff) },
}

gate "management_systems" {
  title     = { zh = "环境、能源管理体系和能源监测平台", en = "Management systems and energy monitoring" },
  clause    = "基本要求7",
  require   = all_of { is_true(environment_management_system), is_true(energy_management_system), is_true(energy_monitoring_platform) },
  reference = true,
  note      = "文件为鼓励，只作参考。",
}

gate "renewable_facilities" {
  title     = { zh = "可再生能源应用设施", en = "Renewable energy facilities" },
  clause    = "基本要求8",
  require   = is_true(renewable_energy_facilities),
  reference = true,
  note      = "文件为鼓励，只作参考。",
}

-- 可选指标的选用 ------------------------------------------------------------------------------------------------------

local four = {
  is_true(choose_reclaimed_water), is_true(choose_waste_heat),
  is_true(choose_waste_gas), is_true(choose_renewable_resource),
}

gate "choice_of_two" {
  title     = { zh = "中水、余热、废气、再生资源四项正好选用两项", en = "Exactly two of four resource indicators chosen" },
  clause    = "指数",
  require   = all_of { at_least_met(param.chosen_of_four, four), not_(at_least_met(param.chosen_of_four + 1, four)) },
  reference = true,
  note      = "选用规则未核实，只提示；多选或少选时指数按实选项数平均。",
}

-- 绿色园区指数 --------------------------------------------------------------------------------------------------------

group "energy"         { title = { zh = "能源利用绿色化", en = "Energy" } }
group "resources"      { title = { zh = "资源利用绿色化", en = "Resources" } }
group "infrastructure" { title = { zh = "基础设施绿色化", en = "Infrastructure" } }
group "industry"       { title = { zh = "产业绿色化", en = "Industry" } }
group "ecology"        { title = { zh = "生态环境绿色化", en = "Environment" } }
group "management"     { title = { zh = "运行管理绿色化", en = "Management" } }

local each = param.index_full / param.indicator_count
local cap  = param.ratio_cap

local function indicator(number, group_code, code, zh, en, value, chosen, note)
  score(code) {
    title = { zh = zh, en = en }, clause = "指标" .. number, group = group_code,
    points = each, value = value, when = chosen, note = note,
  }
end

indicator(1, "energy", "energy_productivity", "能源产出率", "Output per energy",
  ratio_to(energy_productivity, param.lead_energy_productivity, cap))
indicator(2, "energy", "renewable_energy", "可再生能源使用比例", "Renewable energy",
  ratio_to(renewable_energy_share, param.lead_renewable_energy, cap))
indicator(3, "energy", "clean_energy", "清洁能源使用率", "Clean energy",
  ratio_to(clean_energy_share, param.lead_clean_energy, cap))

indicator(4, "resources", "water_productivity", "水资源产出率", "Output per water",
  ratio_to(water_productivity, param.lead_water_productivity, cap))
indicator(5, "resources", "land_productivity", "土地资源产出率", "Output per land",
  ratio_to(land_productivity, param.lead_land_productivity, cap))
indicator(6, "resources", "solid_waste_use", "工业固体废弃物综合利用率", "Use of solid waste",
  ratio_to(solid_waste_use, param.lead_solid_waste_use, cap))
indicator(7, "resources", "water_reuse", "工业用水重复利用率", "Reuse of water",
  ratio_to(water_reuse, param.lead_water_reuse, cap))
indicator(8, "resources", "reclaimed_water", "中水回用率", "Reclaimed water",
  ratio_to(reclaimed_water_share, param.lead_reclaimed_water, cap), is_true(choose_reclaimed_water))
indicator(9, "resources", "waste_heat", "余热资源回收利用率", "Waste heat",
  ratio_to(waste_heat_recovery, param.lead_waste_heat, cap), is_true(choose_waste_heat))
indicator(10, "resources", "waste_gas", "废气资源回收利用率", "Waste gas",
  ratio_to(waste_gas_recovery, param.lead_waste_gas, cap), is_true(choose_waste_gas))
indicator(11, "resources", "renewable_resources", "再生资源回收利用率", "Renewable resources",
  ratio_to(renewable_resource_recovery, param.lead_renewable_resources, cap), is_true(choose_renewable_resource))

indicator(12, "infrastructure", "sewage_treatment", "污水集中处理设施", "Central sewage treatment",
  points_if(is_true(central_sewage_treatment), each))
indicator(13, "infrastructure", "green_building_industrial", "新建工业建筑中绿色建筑的比例", "New green industrial buildings",
  ratio_to(green_building_industrial_share, param.lead_green_building_industrial, cap),
  equals(choice_green_building, "新建工业建筑中绿色建筑的比例"))
indicator(14, "infrastructure", "green_building_public", "新建公共建筑中绿色建筑的比例", "New green public buildings",
  ratio_to(green_building_public_share, param.lead_green_building_public, cap),
  equals(choice_green_building, "新建公共建筑中绿色建筑的比例"))
indicator(15, "infrastructure", "bus_stops", "500米公交站点覆盖率", "Bus stop coverage",
  ratio_to(bus_stop_coverage, param.lead_bus_stops, cap), equals(choice_transport, "500米公交站点覆盖率"))
indicator(16, "infrastructure", "clean_buses", "节能与新能源公交车比例", "Clean buses",
  ratio_to(clean_bus_share, param.lead_clean_buses, cap), equals(choice_transport, "节能与新能源公交车比例"))

indicator(17, "industry", "high_tech", "高新技术产业产值占比", "High-tech industry",
  ratio_to(high_tech_output_share, param.lead_high_tech, cap))
indicator(18, "industry", "green_industry", "绿色产业增加值占比", "Green industry",
  ratio_to(green_industry_share, param.lead_green_industry, cap))
indicator(19, "industry", "per_worker", "人均工业增加值", "Value added per worker",
  ratio_to(value_added_per_worker, param.lead_per_worker, cap), equals(choice_structure, "人均工业增加值"))
indicator(20, "industry", "services", "现代服务业比例", "Modern services",
  ratio_to(modern_service_share, param.lead_services, cap), equals(choice_structure, "现代服务业比例"))

indicator(21, "ecology", "waste_disposal", "工业固体废弃物（含危废）处置利用率", "Disposal and use of waste",
  ratio_to(solid_waste_disposal_use, param.lead_waste_disposal, cap))
indicator(22, "ecology", "carbon_cut", "万元工业增加值碳排放量消减率", "Cut of CO2 intensity",
  ratio_to(carbon_intensity_yearly_cut, param.lead_carbon_cut, cap))
indicator(23, "ecology", "wastewater", "单位工业增加值废水排放量", "Wastewater per value added",
  ratio_to(wastewater_per_value_added, param.lead_wastewater, cap))
-- 引领值 ÷ 实际值，上限 cap；实际值小于引领值 ÷ cap（含零和负数）的都到上限，所以除数取两者中较大的。
indicator(24, "ecology", "pollutant_elasticity", "主要污染物弹性系数", "Elasticity of pollutants",
  param.lead_pollutant_elasticity / max(pollutant_elasticity, param.lead_pollutant_elasticity / cap),
  more_than(value_added_growth_construction, 0),
  "工业增加值增长而污染物不增的取上限；工业增加值不增长时比值算式没有意义，不适用（组织者默认，未见规定）。")
indicator(25, "ecology", "air", "园区空气质量优良率", "Good air",
  ratio_to(air_quality_good_share, param.lead_air, cap))
indicator(26, "ecology", "green_coverage", "绿化覆盖率", "Green coverage",
  ratio_to(green_coverage, param.lead_green_coverage, cap), equals(choice_greenery, "绿化覆盖率"))
indicator(27, "ecology", "road_shade", "道路遮荫比例", "Shaded roads",
  ratio_to(road_shade_share, param.lead_road_shade, cap), equals(choice_greenery, "道路遮荫比例"))
indicator(28, "ecology", "parking_shade", "露天停车场遮荫比例", "Shaded car parks",
  ratio_to(parking_shade_share, param.lead_parking_shade, cap), equals(choice_greenery, "露天停车场遮荫比例"))

indicator(29, "management", "standards", "绿色园区标准体系完善程度", "Completeness of standards",
  ratio_to(green_standard_completeness, param.lead_standards, cap))
indicator(30, "management", "plan", "编制绿色园区发展规划", "Development plan",
  points_if(is_true(green_plan_prepared), each))
indicator(31, "management", "platform", "绿色园区信息平台完善程度", "Information platform",
  ratio_to(green_platform_completeness, param.lead_platform, cap))

-- 结论：基本要求全部符合；指数只报告 ----------------------------------------------------------------------------------

result {
  total          = sum(),
  full           = param.index_full,
  round          = { digits = 2, mode = "half_even" },
  not_applicable = "rescale",
  pass           = all_gates(),
  rank           = { by = "rounded", ties = "competition" },
}
