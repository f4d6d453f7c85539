-- 江苏省（近）零碳产业园区建设指南（暂行）：20 项绩效参考值。
-- 文件没有说它建立在国家方案之上，故自成一个方案，不用 extends。
-- 结论只说 20 项参考值是否全部达到：达到几项才算（近）零碳园区，正文未取得（value not published），不编造。
-- Stands alone: the guide names no national scheme. The verdict says only whether all 20 reference values are reached; how many
-- are needed was not obtained.

scheme "provincial.jiangsu.near_zero_carbon_park" {
  title    = { zh = "江苏省（近）零碳产业园区", en = "Jiangsu (near) zero-carbon industrial park" },
  document = "jiangsu-near-zero-guide",
  subject  = "park",
  layer    = "provincial",
  factors  = "ndrc-2025-910",
}

-- 能效水平标杆化 --------------------------------------------------------------------------------------

gate "energy" {
  title   = { zh = "单位工业增加值综合能耗（当量值）", en = "Energy per value added" },
  clause  = "指标1",
  require = at_most(energy_per_value_added_equivalent, param.energy),
}

gate "carbon" {
  title   = { zh = "单位工业增加值二氧化碳排放量", en = "CO2 per value added" },
  clause  = "指标2",
  require = at_most(carbon_intensity, param.carbon),
}

gate "benchmark" {
  title   = { zh = "企业能效水平达到行业标杆比例", en = "Enterprises at the energy benchmark" },
  clause  = "指标3",
  require = at_least(benchmark_enterprise_share, param.benchmark),
}

-- 生产过程清洁化 --------------------------------------------------------------------------------------

gate "green_enterprises" {
  title   = { zh = "绿色工厂、绿色供应链管理企业占比", en = "Green factories and supply chains" },
  clause  = "指标4",
  require = at_least(green_enterprise_share, param.green_enterprises),
}

gate "audits" {
  title   = { zh = "清洁生产审核企业数量占比", en = "Cleaner-production audits" },
  clause  = "指标5",
  require = at_least(audited_enterprise_share, param.audits),
}

gate "diagnosis" {
  title   = { zh = "参与“智改数转”诊断的规上企业数量占比", en = "Digital diagnosis" },
  clause  = "指标6",
  require = at_least(digital_diagnosis_share, param.diagnosis),
  note    = "参考值为 100%：按不低于 100% 判。",
}

-- 能源供给零碳化 --------------------------------------------------------------------------------------

gate "non_fossil" {
  title   = { zh = "非化石能源消费占比", en = "Non-fossil energy" },
  clause  = "指标7",
  require = at_least(non_fossil_share, param.non_fossil),
}

gate "renewable_power" {
  title   = { zh = "可再生电力消费占比（含绿证）", en = "Renewable electricity" },
  clause  = "指标8",
  require = at_least(renewable_power_share, param.renewable_power),
}

gate "electrification" {
  title   = { zh = "终端电气化率", en = "Electricity in final energy" },
  clause  = "指标9",
  require = at_least(final_electricity_share, param.electrification),
}

-- 基础设施绿色化 --------------------------------------------------------------------------------------

gate "buildings" {
  title   = { zh = "新建建筑中二星及以上绿色建筑占比", en = "Two-star new buildings" },
  clause  = "指标10",
  require = at_least(two_star_new_share, param.buildings),
}

gate "transport" {
  title   = { zh = "货物清洁运输比例", en = "Clean transport of goods" },
  clause  = "指标11",
  require = at_least(clean_transport_share, param.transport),
}

gate "vehicles" {
  title   = { zh = "园区新能源、清洁能源动力交通工具保有量占比", en = "Clean vehicles" },
  clause  = "指标12",
  require = at_least(clean_vehicle_stock_share, param.vehicles),
}

-- 资源利用循环化 --------------------------------------------------------------------------------------

gate "solid_waste" {
  title   = { zh = "一般工业固体废物综合利用率", en = "Use of industrial solid waste" },
  clause  = "指标13",
  require = at_least(solid_waste_use, param.solid_waste),
}

gate "water" {
  title   = { zh = "工业用水重复利用率", en = "Reuse of industrial water" },
  clause  = "指标14",
  require = at_least(water_reuse, param.water),
}

gate "waste_heat" {
  title   = { zh = "工业余热回收利用率", en = "Recovery of waste heat" },
  clause  = "指标15",
  require = at_least(waste_heat_recovery, param.waste_heat),
}

-- 运营管理数智化 --------------------------------------------------------------------------------------

gate "verification" {
  title   = { zh = "开展碳排放核查企业占比", en = "Verified carbon emissions" },
  clause  = "指标16",
  require = at_least(carbon_verified_enterprise_share, param.verification),
}

gate "footprints" {
  title   = { zh = "开展碳足迹核算认证企业占比", en = "Certified carbon footprints" },
  clause  = "指标17",
  require = at_least(carbon_footprint_enterprise_share, param.footprints),
}

gate "disclosure" {
  title   = { zh = "规上企业环境信息披露率", en = "Environmental disclosure" },
  clause  = "指标18",
  require = at_least(large_enterprise_disclosure_share, param.disclosure),
}

-- 科技创新平台化 --------------------------------------------------------------------------------------

gate "rd" {
  title   = { zh = "绿色低碳 R&D 经费投入强度", en = "Green R&D" },
  clause  = "指标19",
  require = at_least(green_rd_intensity, param.rd),
}

gate "platforms" {
  title   = { zh = "省级以上绿色低碳相关创新平台", en = "Green innovation platforms" },
  clause  = "指标20",
  require = at_least(green_innovation_platforms, param.platforms),
}

result {
  pass = all_gates(),
}
