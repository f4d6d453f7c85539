-- 浙江省绿色低碳工业园区（2022-03-24 五部门通知；基本要求按《建设评价导则（2022版）》）
-- 通知三（一）2 以导则为评价标准。导则附录B（指标、权重、分值、等级）未取得，故这里只判基本要求和撤销情形；
-- 六大任务点名的事项逐项列出，“未公布数值”的只看是否填报，作参考，不编造门槛。
-- 2024版导则已印发而正文未取得：用于2024-05-27以后的批次时须先核对。
-- The guide's annex B was not obtained: only basic requirements and revocation are judged. Where the notice names an item
-- without a number, the criterion asks whether it is reported, for reference.

scheme "provincial.zhejiang.green_low_carbon_park" {
  title    = { zh = "浙江省绿色低碳工业园区", en = "Zhejiang green and low-carbon industrial park" },
  document = "zhejiang-2022-green-park",
  subject  = "park",
  layer    = "provincial",
}

-- 导则1 基本要求 ------------------------------------------------------------------------------------------------------

gate "park_kind" {
  title    = { zh = "制造业为主的省级工业园区或独立统计区块", en = "Provincial industrial park or block, mainly manufacturing" },
  document = "zhejiang-guide-2022",
  clause   = "1.1",
  require  = all_of {
    is_true(manufacturing_main_function),
    is_true(provincial_industrial_park),
    is_true(legal_boundary),
    is_true(unified_management_body),
  },
}

gate "industry_share" {
  title    = { zh = "工业增加值占比超过50%", en = "Industrial value added above 50 %" },
  document = "zhejiang-guide-2022",
  clause   = "1.1",
  require  = more_than(industrial_value_added_share, param.industry_share),
  note     = "“超过”不含50%本身",
}

gate "laws" {
  title    = { zh = "法律法规、政策和标准得到执行", en = "Laws, policies and standards are carried out" },
  document = "zhejiang-guide-2022",
  clause   = "1.2",
  require  = is_true(laws_implemented),
}

gate "no_major_accident" {
  title    = { zh = "近三年无重大污染、生态破坏或安全事故", en = "No major pollution, ecological or safety accident in three years" },
  document = "zhejiang-guide-2022",
  clause   = "1.3",
  require  = all_of {
    at_most(major_environment_accidents_3y, param.accidents_allowed),
    at_most(major_ecological_damage_3y, param.accidents_allowed),
    at_most(major_safety_accidents_3y, param.accidents_allowed),
  },
  note     = "园区和园区内企业都算",
}

gate "targets" {
  title    = { zh = "完成节能减排和碳排放控制指标，碳强度持续下降", en = "Targets met, carbon intensity falling" },
  document = "zhejiang-guide-2022",
  clause   = "1.4",
  require  = all_of { is_true(targets_completed), is_true(carbon_intensity_falling) },
}

gate "environment" {
  title    = { zh = "环境质量、达标排放、总量控制和信息披露", en = "Environmental quality, discharge, totals and disclosure" },
  document = "zhejiang-guide-2022",
  clause   = "1.5",
  require  = all_of {
    is_true(environment_quality_met),
    is_true(enterprise_discharge_compliant),
    is_true(pollutant_totals_within_control),
    is_true(environment_disclosed),
  },
}

gate "cleaner_production" {
  title    = { zh = "重点企业清洁生产审核实施率", en = "Cleaner-production audit of key enterprises" },
  document = "zhejiang-guide-2022",
  clause   = "1.6",
  require  = at_least(cleaner_production_audit_share, param.cleaner_production_audit),
}

gate "no_obsolete" {
  title    = { zh = "不使用淘汰工艺设备，不生产淘汰产品", en = "No obsolete equipment or products" },
  document = "zhejiang-guide-2022",
  clause   = "1.7",
  require  = none_of { is_true(obsolete_equipment_in_use), is_true(obsolete_products_made) },
}

gate "green_office" {
  title    = { zh = "专门机构和专职人员", en = "Special body and full-time staff" },
  document = "zhejiang-guide-2022",
  clause   = "1.8",
  require  = all_of { is_true(green_office_established), at_least(green_office_staff, param.full_time_staff) },
  note     = "2名含本数",
}

gate "management_systems" {
  title     = { zh = "建立并运行管理体系（鼓励）", en = "Management systems run (encouraged)" },
  document  = "zhejiang-guide-2022",
  clause    = "1.9",
  require   = is_true(management_systems_run),
  reference = true,
  note      = "鼓励事项",
}

-- 二（一） 能源 -------------------------------------------------------------------------------------------------------

gate "energy_diagnosis" {
  title     = { zh = "能源：节能诊断和改造", en = "Energy: diagnosis and retrofit" },
  clause    = "二（一）",
  require   = is_true(energy_diagnosis_done),
  reference = true,
}

gate "energy_cascade" {
  title     = { zh = "能源：梯级利用和余热余压回收", en = "Energy: cascade use and recovery" },
  clause    = "二（一）",
  require   = is_true(cascade_energy_use),
  reference = true,
}

gate "energy_renewable" {
  title     = { zh = "能源：可再生能源使用比例", en = "Energy: share of renewables" },
  clause    = "二（一）",
  require   = is_known(renewable_energy_share),
  reference = true,
  note      = "未公布数值 / value not published：只看是否填报",
}

-- 二（二） 资源 -------------------------------------------------------------------------------------------------------

gate "resource_water_reuse" {
  title     = { zh = "资源：工业用水重复利用率", en = "Resources: water reuse" },
  clause    = "二（二）",
  require   = is_known(water_reuse),
  reference = true,
  note      = "未公布数值 / value not published：只看是否填报",
}

gate "resource_reclaimed_water" {
  title     = { zh = "资源：中水回用率", en = "Resources: reclaimed water" },
  clause    = "二（二）",
  require   = is_known(reclaimed_water_share),
  reference = true,
  note      = "未公布数值 / value not published：只看是否填报",
}

gate "resource_water_productivity" {
  title     = { zh = "资源：水资源产出率", en = "Resources: value added per water" },
  clause    = "二（二）",
  require   = is_known(water_productivity),
  reference = true,
  note      = "未公布数值 / value not published：只看是否填报",
}

gate "resource_land_productivity" {
  title     = { zh = "资源：土地资源产出率", en = "Resources: output per land" },
  clause    = "二（二）",
  require   = is_known(land_productivity),
  reference = true,
  note      = "未公布数值 / value not published：只看是否填报",
}

gate "resource_solid_waste" {
  title     = { zh = "资源：工业固体废物综合利用率", en = "Resources: use of solid waste" },
  clause    = "二（二）",
  require   = is_known(solid_waste_use),
  reference = true,
  note      = "未公布数值 / value not published：只看是否填报",
}

gate "resource_waste_heat" {
  title     = { zh = "资源：余热资源回收利用率", en = "Resources: waste heat recovery" },
  clause    = "二（二）",
  require   = is_known(waste_heat_recovery),
  reference = true,
  note      = "未公布数值 / value not published：只看是否填报",
}

gate "resource_waste_gas" {
  title     = { zh = "资源：废气资源回收利用率", en = "Resources: waste gas recovery" },
  clause    = "二（二）",
  require   = is_known(waste_gas_recovery),
  reference = true,
  note      = "未公布数值 / value not published：只看是否填报",
}

gate "resource_renewable" {
  title     = { zh = "资源：再生资源回收利用率", en = "Resources: recovery of renewable resources" },
  clause    = "二（二）",
  require   = is_known(renewable_resource_recovery),
  reference = true,
  note      = "未公布数值 / value not published：只看是否填报；通知作“可再生资源”",
}

-- 二（三） 基础设施 ---------------------------------------------------------------------------------------------------

gate "infrastructure_treatment" {
  title     = { zh = "设施：污染物集中治理设施", en = "Infrastructure: central treatment" },
  clause    = "二（三）",
  require   = is_true(central_treatment_facilities),
  reference = true,
}

gate "infrastructure_zero_discharge" {
  title     = { zh = "设施：污水零直排区", en = "Infrastructure: zero direct sewage discharge" },
  clause    = "二（三）",
  require   = is_true(zero_direct_discharge),
  reference = true,
}

gate "infrastructure_buildings" {
  title     = { zh = "设施：新建建筑执行绿色建筑标准", en = "Infrastructure: green building standards" },
  clause    = "二（三）",
  require   = is_true(green_building_standard_applied),
  reference = true,
}

gate "infrastructure_bus" {
  title     = { zh = "设施：节能或新能源公交车比例", en = "Infrastructure: clean buses" },
  clause    = "二（三）",
  require   = is_known(clean_bus_share),
  reference = true,
  note      = "未公布数值 / value not published：通知只说“为主体”，只看是否填报",
}

-- 二（四） 产业 -------------------------------------------------------------------------------------------------------

gate "industry_high_tech" {
  title     = { zh = "产业：高新技术产业产值占比", en = "Industry: high-tech share" },
  clause    = "二（四）",
  require   = is_known(high_tech_output_share),
  reference = true,
  note      = "未公布数值 / value not published：只看是否填报",
}

gate "industry_green" {
  title     = { zh = "产业：绿色产业增加值占比", en = "Industry: green industry share" },
  clause    = "二（四）",
  require   = is_known(green_industry_share),
  reference = true,
  note      = "未公布数值 / value not published：只看是否填报",
}

gate "industry_services" {
  title     = { zh = "产业：现代服务业比例", en = "Industry: modern services" },
  clause    = "二（四）",
  require   = is_known(modern_service_share),
  reference = true,
  note      = "未公布数值 / value not published：只看是否填报",
}

-- 二（五） 生态环境 ---------------------------------------------------------------------------------------------------

gate "environment_solid_waste" {
  title     = { zh = "环境：工业固废无害化处理率", en = "Environment: harmless treatment of solid waste" },
  clause    = "二（五）",
  require   = is_known(solid_waste_safe_disposal),
  reference = true,
  note      = "未公布数值 / value not published：通知要求“全面推行”，只看是否填报",
}

gate "environment_co_reduction" {
  title     = { zh = "环境：减污降碳协同试点", en = "Environment: joint reduction pilot" },
  clause    = "二（五）",
  require   = is_true(co_reduction_pilot),
  reference = true,
}

gate "environment_intensity" {
  title     = { zh = "环境：污染物排放强度和产废强度下降", en = "Environment: falling intensities" },
  clause    = "二（五）",
  require   = is_true(pollutant_intensity_falling),
  reference = true,
}

gate "environment_monitoring" {
  title     = { zh = "环境：空气、土壤和地下水监测", en = "Environment: monitoring" },
  clause    = "二（五）",
  require   = is_true(environment_media_monitored),
  reference = true,
}

gate "environment_greenery" {
  title     = { zh = "环境：绿化覆盖率", en = "Environment: green coverage" },
  clause    = "二（五）",
  require   = is_known(green_coverage),
  reference = true,
  note      = "未公布数值 / value not published：只看是否填报",
}

gate "environment_groundwater" {
  title     = { zh = "环境：地下水污染风险管控", en = "Environment: groundwater risk" },
  clause    = "二（五）",
  require   = is_true(groundwater_risk_controlled),
  reference = true,
}

-- 二（六） 运行管理 ---------------------------------------------------------------------------------------------------

gate "management_standards" {
  title     = { zh = "管理：绿色低碳标准体系", en = "Management: standard system" },
  clause    = "二（六）",
  require   = is_true(green_standard_system),
  reference = true,
}

gate "management_plan" {
  title     = { zh = "管理：每五年编制一次发展规划", en = "Management: a plan every five years" },
  clause    = "二（六）",
  require   = at_most(green_plan_age, param.plan_cycle),
  reference = true,
  note      = "列在主要任务中，没有写成认定条件，故只作参考",
}

gate "management_energy_platform" {
  title     = { zh = "管理：能耗在线监测管理平台", en = "Management: energy platform" },
  clause    = "二（六）",
  require   = is_true(energy_monitoring_platform),
  reference = true,
}

gate "management_environment_platform" {
  title     = { zh = "管理：环境监测管理平台", en = "Management: environment platform" },
  clause    = "二（六）",
  require   = is_true(environment_monitoring_platform),
  reference = true,
}

gate "management_information" {
  title     = { zh = "管理：定期发布绿色低碳信息", en = "Management: information published" },
  clause    = "二（六）",
  require   = is_true(green_information_published),
  reference = true,
}

gate "annual_report" {
  title     = { zh = "按年度发布绿色低碳发展报告（鼓励）", en = "Annual report (encouraged)" },
  clause    = "三（一）4",
  require   = is_true(annual_green_report),
  reference = true,
}

-- 三（三）11 撤销认定：复查时不再符合要求的，就是上面的基本要求有未达到的；“特别是”所列两种另设一票否决。

veto "fraud" {
  title     = { zh = "弄虚作假", en = "Fraud" },
  clause    = "三（三）11",
  reject_if = is_true(fraud_found),
}

veto "concealment" {
  title     = { zh = "瞒报重大安全事故、环境污染等问题", en = "Concealed major accident or pollution" },
  clause    = "三（三）11",
  reject_if = is_true(accident_concealed),
  note      = "“瞒报”兼指重大安全事故和环境污染等问题。",
}

-- 结论：基本要求全部满足且没有撤销情形；分值和等级在附录B，未取得 ------------------------------------------------------

result {
  pass = all_gates(),
}
