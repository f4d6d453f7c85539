-- 重点行业能效“领跑者”（工信厅联节函〔2023〕348号）
-- 七项基本要求；单位产品能耗要同时达到强制性能耗限额标准的先进值（1级）和2023年版标杆水平。
-- 限额数值在 parameters.toml，各写标准号、实施日期和状态：1级为二手来源，标杆水平除水泥熟料外未核实。
-- 各标准的实施日期不同，最晚的是 GB 21256-2025（2026-07-01）；之前的旧版数值没有取得，评价日期早于此的批次不能运行。
-- 修正系数（海拔、品位、用盐等）由企业按标准计入填报值；标准中的电耗、煤耗分项不在此判。
-- Seven requirements; the unit consumption must meet level 1 of the mandatory standard and the 2023 benchmark.

scheme "national.energy_efficiency_leader" {
  title    = { zh = "重点行业能效“领跑者”", en = "Energy-efficiency leaders in key industries" },
  document = "miit-2023-348",
  subject  = "enterprise",
  layer    = "national",
}

-- 产品表：次序与指标 leader_product 的类别一致，每行一个产品。limits 的名字在 parameters.toml：level1_名字、benchmark_名字
local mass, oil, power = unit_energy_mass, unit_oil_mass, unit_power_mass
local area, case = unit_energy_area, unit_energy_case

local products = {
  --  名字                       单耗    有标杆水平   产品
  { "refining",                 oil,   true   },  -- 炼油
  { "coke_top",                 mass,  true   },  -- 焦炭·顶装焦炉
  { "coke_stamp",               mass,  false  },  -- 焦炭·捣固焦炉
  { "methanol_bituminous",      mass,  true   },  -- 甲醇·烟煤
  { "methanol_anthracite",      mass,  true   },  -- 甲醇·无烟煤
  { "methanol_lignite",         mass,  false  },  -- 甲醇·褐煤
  { "methanol_gas",             mass,  false  },  -- 甲醇·天然气
  { "methanol_coke_gas",        mass,  false  },  -- 甲醇·焦炉煤气
  { "mto",                      mass,  true   },  -- 煤制烯烃·MTO（含原料）
  { "mto_net",                  mass,  false  },  -- 煤制烯烃·MTO（不含原料）
  { "mtp",                      mass,  false  },  -- 煤制烯烃·MTP（含原料）
  { "mtp_net",                  mass,  false  },  -- 煤制烯烃·MTP（不含原料）
  { "caustic_30",               mass,  true   },  -- 烧碱·液碱≥30%
  { "caustic_45",               mass,  true   },  -- 烧碱·液碱≥45%
  { "caustic_98",               mass,  true   },  -- 烧碱·固碱≥98%
  { "soda_ammonia_light",       mass,  true   },  -- 纯碱·氨碱法轻质
  { "soda_ammonia_dense",       mass,  false  },  -- 纯碱·氨碱法重质
  { "soda_dual_light",          mass,  true   },  -- 纯碱·联碱法轻质
  { "soda_dual_dense",          mass,  false  },  -- 纯碱·联碱法重质
  { "soda_carbonation_light",   mass,  false  },  -- 纯碱·天然碱碳化轻质
  { "soda_carbonation_dense",   mass,  false  },  -- 纯碱·天然碱碳化重质
  { "soda_evaporation_light",   mass,  false  },  -- 纯碱·天然碱蒸发轻质
  { "soda_evaporation_dense",   mass,  false  },  -- 纯碱·天然碱蒸发重质
  { "carbide",                  mass,  true   },  -- 电石
  { "ethylene",                 oil,   true   },  -- 乙烯
  { "paraxylene",               oil,   true   },  -- 对二甲苯
  { "glycol_ethylene",          mass,  false  },  -- 乙二醇·乙烯法
  { "glycol_syngas",            mass,  false  },  -- 乙二醇·合成气
  { "glycol_coal",              mass,  false  },  -- 乙二醇·煤制
  { "ammonia_lump",             mass,  true   },  -- 合成氨·优质无烟块煤
  { "ammonia_other_lump",       mass,  true   },  -- 合成氨·非优质无烟块煤、型煤
  { "ammonia_pulverised",       mass,  true   },  -- 合成氨·粉煤
  { "ammonia_lignite",          mass,  false  },  -- 合成氨·褐煤
  { "ammonia_gas",              mass,  true   },  -- 合成氨·天然气
  { "urea_turbine",             mass,  false  },  -- 尿素·汽轮机
  { "urea_motor",               mass,  false  },  -- 尿素·电动机
  { "map_granular",             mass,  true   },  -- 磷酸一铵·传统法粒状
  { "map_powder",               mass,  true   },  -- 磷酸一铵·传统法粉状
  { "map_slurry_granular",      mass,  true   },  -- 磷酸一铵·料浆法粒状
  { "map_slurry_powder",        mass,  true   },  -- 磷酸一铵·料浆法粉状
  { "dap_granular",             mass,  true   },  -- 磷酸二铵·传统法粒状
  { "dap_slurry_granular",      mass,  true   },  -- 磷酸二铵·料浆法粒状
  { "pvc_carbide",              mass,  false  },  -- 聚氯乙烯·电石法通用
  { "pvc_carbide_paste",        mass,  false  },  -- 聚氯乙烯·电石法糊用
  { "pvc_ethylene",             mass,  false  },  -- 聚氯乙烯·乙烯法等通用
  { "pvc_ethylene_paste",       mass,  false  },  -- 聚氯乙烯·乙烯法等糊用
  { "pta",                      mass,  false  },  -- 精对苯二甲酸
  { "tyre_steel",               mass,  false  },  -- 全钢子午线轮胎
  { "tyre_semi",                mass,  false  },  -- 半钢子午线轮胎
  { "sinter",                   mass,  false  },  -- 烧结工序
  { "pellet",                   mass,  false  },  -- 球团工序
  { "blast_furnace",            mass,  true   },  -- 高炉工序
  { "converter",                mass,  true   },  -- 转炉工序
  { "arc_small",                mass,  false  },  -- 电弧炉·小于50吨
  { "arc_medium",               mass,  false  },  -- 电弧炉·50至小于70吨
  { "arc_large",                mass,  false  },  -- 电弧炉·70吨及以上
  { "ferrosilicon",             mass,  true   },  -- 硅铁
  { "hc_ferromanganese",        mass,  false  },  -- 电炉高碳锰铁
  { "silicomanganese",          mass,  true   },  -- 锰硅合金
  { "lc_silicomanganese",       mass,  false  },  -- 低碳锰硅合金
  { "xlc_ferromanganese",       mass,  false  },  -- 微碳锰铁
  { "hc_ferrochrome",           mass,  false  },  -- 高碳铬铁
  { "charge_ferrochrome",       mass,  false  },  -- 炉料级铬铁
  { "lc_ferrochrome",           mass,  false  },  -- 中（低）碳铬铁
  { "bf_ferromanganese",        mass,  false  },  -- 高炉锰铁
  { "aluminium",                power, true   },  -- 电解铝·铝液交流电耗
  { "alumina_bayer",            mass,  false  },  -- 氧化铝·拜耳法
  { "alumina_other",            mass,  false  },  -- 氧化铝·其他工艺
  { "clinker",                  mass,  true   },  -- 水泥熟料
  { "glass_medium",             case,  false  },  -- 平板玻璃·大于500至800吨/日
  { "glass_large",              case,  false  },  -- 平板玻璃·大于800吨/日
  { "tile_02",                  area,  false  },  -- 陶瓷砖·吸水率≤0.2%
  { "tile_05",                  area,  false  },  -- 陶瓷砖·吸水率大于0.2%至0.5%
  { "tile_10",                  area,  false  },  -- 陶瓷砖·吸水率大于0.5%至10%
  { "tile_high",                area,  false  },  -- 陶瓷砖·吸水率大于10%
  { "slab",                     area,  false  },  -- 陶瓷板
  { "sanitary_low",             mass,  false  },  -- 卫生陶瓷·吸水率≤0.3%
  { "sanitary_high",            mass,  false  },  -- 卫生陶瓷·吸水率大于0.3%
  { "tissue_wood",              mass,  false  },  -- 卫生纸原纸·木浆
  { "tissue_other",             mass,  false  },  -- 卫生纸原纸·非木浆
}

-- 细分行业表：次序与指标 leader_sector 的类别一致，列出各行业的产品
local other = "其他（本系统没有限额，由初审部门按标准原文核对）"

local sectors = {
  { "炼油", other },  -- 原油加工
  { "焦炭·顶装焦炉", "焦炭·捣固焦炉", other },  -- 煤制焦炭
  { "甲醇·烟煤", "甲醇·无烟煤", "甲醇·褐煤", "甲醇·天然气", "甲醇·焦炉煤气", other },  -- 甲醇
  {  -- 煤制烯烃
    "煤制烯烃·MTO（含原料）", "煤制烯烃·MTO（不含原料）", "煤制烯烃·MTP（含原料）",
    "煤制烯烃·MTP（不含原料）", other,
  },
  { "烧碱·液碱≥30%", "烧碱·液碱≥45%", "烧碱·固碱≥98%", other },  -- 烧碱
  {  -- 纯碱
    "纯碱·氨碱法轻质", "纯碱·氨碱法重质", "纯碱·联碱法轻质", "纯碱·联碱法重质",
    "纯碱·天然碱碳化轻质", "纯碱·天然碱碳化重质", "纯碱·天然碱蒸发轻质", "纯碱·天然碱蒸发重质",
    other,
  },
  { "电石", other },  -- 电石
  { "乙烯", other },  -- 乙烯
  { "对二甲苯", other },  -- 对二甲苯
  { "乙二醇·乙烯法", "乙二醇·合成气", "乙二醇·煤制", other },  -- 乙二醇
  { other },  -- 黄磷
  {  -- 合成氨
    "合成氨·优质无烟块煤", "合成氨·非优质无烟块煤、型煤", "合成氨·粉煤", "合成氨·褐煤",
    "合成氨·天然气", other,
  },
  { "尿素·汽轮机", "尿素·电动机", other },  -- 尿素
  {  -- 磷酸一铵
    "磷酸一铵·传统法粒状", "磷酸一铵·传统法粉状", "磷酸一铵·料浆法粒状", "磷酸一铵·料浆法粉状",
    other,
  },
  { "磷酸二铵·传统法粒状", "磷酸二铵·料浆法粒状", other },  -- 磷酸二铵
  { other },  -- 钛白粉
  {  -- 聚氯乙烯
    "聚氯乙烯·电石法通用", "聚氯乙烯·电石法糊用", "聚氯乙烯·乙烯法等通用",
    "聚氯乙烯·乙烯法等糊用", other,
  },
  { "精对苯二甲酸", other },  -- 精对苯二甲酸
  { "全钢子午线轮胎", "半钢子午线轮胎", other },  -- 子午线轮胎
  {  -- 钢铁
    "烧结工序", "球团工序", "高炉工序", "转炉工序", "电弧炉·小于50吨", "电弧炉·50至小于70吨",
    "电弧炉·70吨及以上", other,
  },
  {  -- 铁合金冶炼
    "硅铁", "电炉高碳锰铁", "锰硅合金", "低碳锰硅合金", "微碳锰铁", "高碳铬铁", "炉料级铬铁",
    "中（低）碳铬铁", "高炉锰铁", other,
  },
  { other },  -- 铜冶炼
  { other },  -- 铅冶炼
  { other },  -- 锌冶炼
  { "电解铝·铝液交流电耗", other },  -- 电解铝
  { "氧化铝·拜耳法", "氧化铝·其他工艺", other },  -- 氧化铝
  { other },  -- 工业硅
  { other },  -- 镁冶炼
  { "水泥熟料", other },  -- 水泥熟料
  { "平板玻璃·大于500至800吨/日", "平板玻璃·大于800吨/日", other },  -- 平板玻璃
  {  -- 建筑陶瓷
    "陶瓷砖·吸水率≤0.2%", "陶瓷砖·吸水率大于0.2%至0.5%", "陶瓷砖·吸水率大于0.5%至10%",
    "陶瓷砖·吸水率大于10%", "陶瓷板", other,
  },
  { "卫生陶瓷·吸水率≤0.3%", "卫生陶瓷·吸水率大于0.3%", other },  -- 卫生陶瓷
  { "卫生纸原纸·木浆", "卫生纸原纸·非木浆", other },  -- 卫生纸原纸、纸巾原纸
  { other },  -- 棉、化纤及混纺机织物
  { other },  -- 针织物、纱线
  { other },  -- 粘胶短纤维
  { other },  -- 聚酯涤纶
}

-- 类别按其次序当作数，第 i 个落在 [i - 1, i) 一档
local function limits(kind)
  local bands = {}
  for i, p in ipairs(products) do
    if kind == "level1" or p[3] then
      bands[#bands + 1] = { from = i - 1, below = i, at_most(p[2], param[kind .. "_" .. p[1]]) }
    end
  end
  return by_range(leader_product, bands)
end

local function products_of_sector()
  local bands = {}
  for i, names in ipairs(sectors) do
    bands[i] = { from = i - 1, below = i, one_of(leader_product, names) }
  end
  return by_range(leader_sector, bands)
end

-- 一、二（一） 范围与规模 --------------------------------------------------------------------------------------------

gate "sector" {
  title   = { zh = "属于37个细分行业", en = "One of the 37 sub-sectors" },
  clause  = "一",
  require = not_(equals(leader_sector, "其他")),
}

gate "product" {
  title   = { zh = "申报产品属于所报行业", en = "The product belongs to the sub-sector" },
  clause  = "一",
  require = products_of_sector(),
  note    = "“其他”产品各行业都可以报，能耗水平由初审部门核对。",
}

gate "size" {
  title   = { zh = "年能源消费量超过1万吨标准煤的独立法人", en = "Independent legal person above 10,000 tce" },
  clause  = "二（一）",
  require = all_of { more_than(enterprise_energy, param.energy_above), is_true(independent_legal_person) },
  note    = "“超过”：正好1万吨不符合。",
}

-- 二（二） 单位产品能耗 -----------------------------------------------------------------------------------------------

gate "level1" {
  title   = { zh = "达到或优于强制性能耗限额先进值", en = "Level 1 of the mandatory standard" },
  clause  = "二（二）",
  require = limits("level1"),
}

gate "level1_by_review" {
  title   = { zh = "先进值由初审部门确认", en = "Level 1 confirmed by the first review" },
  clause  = "二（二）",
  when    = equals(leader_product, other),
  require = is_true(level1_confirmed),
  note    = "本系统没有这一产品的限额数值。",
}

gate "benchmark" {
  title   = { zh = "达到或优于2023年版标杆水平", en = "The 2023 benchmark" },
  clause  = "二（二）",
  require = limits("benchmark"),
}

gate "benchmark_by_review" {
  title   = { zh = "标杆水平由初审部门确认", en = "Benchmark confirmed by the first review" },
  clause  = "二（二）",
  when    = not_(one_of(leader_product, {
    "炼油", "焦炭·顶装焦炉", "甲醇·烟煤",
    "甲醇·无烟煤", "煤制烯烃·MTO（含原料）", "烧碱·液碱≥30%",
    "烧碱·液碱≥45%", "烧碱·固碱≥98%", "纯碱·氨碱法轻质",
    "纯碱·联碱法轻质", "电石", "乙烯",
    "对二甲苯", "合成氨·优质无烟块煤", "合成氨·非优质无烟块煤、型煤",
    "合成氨·粉煤", "合成氨·天然气", "磷酸一铵·传统法粒状",
    "磷酸一铵·传统法粉状", "磷酸一铵·料浆法粒状", "磷酸一铵·料浆法粉状",
    "磷酸二铵·传统法粒状", "磷酸二铵·料浆法粒状", "高炉工序",
    "转炉工序", "硅铁", "锰硅合金",
    "电解铝·铝液交流电耗", "水泥熟料",
  })),
  require = is_true(benchmark_confirmed),
  note    = "2023年版标杆水平的原表没有取得，本系统没有这一产品的数值。",
}

-- 二（三）—（七） -----------------------------------------------------------------------------------------------------

gate "green_power" {
  title   = { zh = "绿色电力使用明显高于全国平均", en = "Green power clearly above the national average" },
  clause  = "二（三）",
  require = more_than(enterprise_green_power_share - national_green_power_share, param.green_power_margin),
  note    = "“明显”没有数值：缺省高于全国平均即可，组织者可改高出的幅度。",
}

gate "management_systems" {
  title   = { zh = "能源与测量管理、计量", en = "Energy and measurement management" },
  clause  = "二（四）",
  require = all_of {
    is_true(gbt23331_system),
    is_true(gbt19022_system),
    is_true(energy_statistics_regime),
    is_true(meters_gb17167),
    is_true(metering_review_passed),
  },
}

gate "saving_plan" {
  title   = { zh = "节能降碳计划与管控", en = "Saving plan and control" },
  clause  = "二（五）",
  require = all_of {
    is_true(saving_plan_implemented),
    is_true(saving_responsibility),
    is_true(saving_rewards),
    any_of { is_true(energy_control_centre), is_true(energy_monitoring_system) },
  },
}

gate "industrial_policy" {
  title   = { zh = "产业政策", en = "Industrial policy" },
  clause  = "二（六）",
  require = all_of { is_true(industrial_policy_met), not_(is_true(banned_equipment_in_use)) },
}

gate "clean_record" {
  title   = { zh = "近三年无事故和违法", en = "Three clean years" },
  clause  = "二（七）",
  require = all_of {
    at_most(safety_accidents_3y, param.accidents_allowed),
    at_most(quality_accidents_3y, param.accidents_allowed),
    at_most(pollution_accidents_3y, param.accidents_allowed),
    at_most(tax_violations_3y, param.accidents_allowed),
  },
}

gate "not_listed" {
  title   = { zh = "督查无严重问题，未列入名单", en = "No serious problem, on no list" },
  clause  = "二（七）",
  require = none_of {
    is_true(serious_inspection_problem),
    is_true(on_rectification_list),
    is_true(on_dishonest_list),
  },
}

-- 三（三） 每个细分行业不超过5家 -------------------------------------------------------------------------------------

gate "sector_quota" {
  title     = { zh = "本行业前5名", en = "Among the first five of the sub-sector" },
  clause    = "三（三）",
  require   = at_most(leader_sector_rank, param.sector_quota),
  reference = true,
  note      = "文件用“原则上”，名次由复审给出：只报告，不决定结论。",
}

result {
  pass = all_gates(),
}
