-- 重点行业能效“领跑者”（工信厅联节函〔2023〕348号）
-- 七项基本要求；单位产品能耗要同时达到强制性能耗限额标准的先进值（1级）和2023年版标杆水平。
-- 通知说“国家强制性能耗限额标准的先进值”，没有指明版本：按批次日期（as_of）有效的标准判，不追溯后来的标准。
-- 所以1级数值从各标准的实施日期起用；这一日期没有取得数值的产品（新标准实施之前的旧版没有取得）由初审部门按标准原文确认。
-- 1级为二手来源，标杆水平除水泥熟料外未核实；标杆水平限定2023年版，之后不换。
-- 修正系数（海拔、品位、用盐等）由企业按标准计入填报值；标准中的电耗、煤耗分项不在此判。
-- Seven requirements; the unit consumption must meet level 1 of the mandatory standard in force on the round's date and the
-- 2023 benchmark. A product without a value on that date is confirmed by the first review.

scheme "national.energy_efficiency_leader" {
  title    = { zh = "重点行业能效“领跑者”", en = "Energy-efficiency leaders in key industries" },
  document = "miit-2023-348",
  subject  = "enterprise",
  layer    = "national",
  note     = {
    zh = "读法：先进值照批次日期有效的强制性标准；标杆水平限定2023年版。当日没有取得数值的产品由初审部门确认。",
    en = "Level 1 of the standard in force on the round's date; the benchmark is that of 2023. Without a value the first review confirms.",
  },
}

-- 行业和产品：产品的名字照指标 leader_product 的类别；限值在 parameters.toml，名字是 level1_代码、benchmark_代码。
-- 没有产品的行业，和各行业没有列出的产品，都填“其他”，由初审部门按标准原文核对。
local mass, oil, power = unit_energy_mass, unit_oil_mass, unit_power_mass
local area, case = unit_energy_area, unit_energy_case
local other = "其他（本系统没有限额，由初审部门按标准原文核对）"

local sectors = {
  --  产品                           代码                       单耗    有标杆水平
  { "原油加工",
    { "炼油",                           "refining",               oil,   true },
  },
  { "煤制焦炭",
    { "焦炭·顶装焦炉",                 "coke_top",               mass,  true },
    { "焦炭·捣固焦炉",                 "coke_stamp",             mass },
  },
  { "甲醇",
    { "甲醇·烟煤",                     "methanol_bituminous",    mass,  true },
    { "甲醇·无烟煤",                   "methanol_anthracite",    mass,  true },
    { "甲醇·褐煤",                     "methanol_lignite",       mass },
    { "甲醇·天然气",                   "methanol_gas",           mass },
    { "甲醇·焦炉煤气",                 "methanol_coke_gas",      mass },
  },
  { "煤制烯烃",
    { "煤制烯烃·MTO（含原料）",        "mto",                    mass,  true },
    { "煤制烯烃·MTO（不含原料）",      "mto_net",                mass },
    { "煤制烯烃·MTP（含原料）",        "mtp",                    mass },
    { "煤制烯烃·MTP（不含原料）",      "mtp_net",                mass },
  },
  { "烧碱",
    { "烧碱·液碱≥30%",                "caustic_30",             mass,  true },
    { "烧碱·液碱≥45%",                "caustic_45",             mass,  true },
    { "烧碱·固碱≥98%",                "caustic_98",             mass,  true },
  },
  { "纯碱",
    { "纯碱·氨碱法轻质",               "soda_ammonia_light",     mass,  true },
    { "纯碱·氨碱法重质",               "soda_ammonia_dense",     mass },
    { "纯碱·联碱法轻质",               "soda_dual_light",        mass,  true },
    { "纯碱·联碱法重质",               "soda_dual_dense",        mass },
    { "纯碱·天然碱碳化轻质",           "soda_carbonation_light", mass },
    { "纯碱·天然碱碳化重质",           "soda_carbonation_dense", mass },
    { "纯碱·天然碱蒸发轻质",           "soda_evaporation_light", mass },
    { "纯碱·天然碱蒸发重质",           "soda_evaporation_dense", mass },
  },
  { "电石",
    { "电石",                           "carbide",                mass,  true },
  },
  { "乙烯",
    { "乙烯",                           "ethylene",               oil,   true },
  },
  { "对二甲苯",
    { "对二甲苯",                       "paraxylene",             oil,   true },
  },
  { "乙二醇",
    { "乙二醇·乙烯法",                 "glycol_ethylene",        mass },
    { "乙二醇·合成气",                 "glycol_syngas",          mass },
    { "乙二醇·煤制",                   "glycol_coal",            mass },
  },
  { "黄磷" },
  { "合成氨",
    { "合成氨·优质无烟块煤",           "ammonia_lump",           mass,  true },
    { "合成氨·非优质无烟块煤、型煤",   "ammonia_other_lump",     mass,  true },
    { "合成氨·粉煤",                   "ammonia_pulverised",     mass,  true },
    { "合成氨·褐煤",                   "ammonia_lignite",        mass },
    { "合成氨·天然气",                 "ammonia_gas",            mass,  true },
  },
  { "尿素",
    { "尿素·汽轮机",                   "urea_turbine",           mass },
    { "尿素·电动机",                   "urea_motor",             mass },
  },
  { "磷酸一铵",
    { "磷酸一铵·传统法粒状",           "map_granular",           mass,  true },
    { "磷酸一铵·传统法粉状",           "map_powder",             mass,  true },
    { "磷酸一铵·料浆法粒状",           "map_slurry_granular",    mass,  true },
    { "磷酸一铵·料浆法粉状",           "map_slurry_powder",      mass,  true },
  },
  { "磷酸二铵",
    { "磷酸二铵·传统法粒状",           "dap_granular",           mass,  true },
    { "磷酸二铵·料浆法粒状",           "dap_slurry_granular",    mass,  true },
  },
  { "钛白粉" },
  { "聚氯乙烯",
    { "聚氯乙烯·电石法通用",           "pvc_carbide",            mass },
    { "聚氯乙烯·电石法糊用",           "pvc_carbide_paste",      mass },
    { "聚氯乙烯·乙烯法等通用",         "pvc_ethylene",           mass },
    { "聚氯乙烯·乙烯法等糊用",         "pvc_ethylene_paste",     mass },
  },
  { "精对苯二甲酸",
    { "精对苯二甲酸",                   "pta",                    mass },
  },
  { "子午线轮胎",
    { "全钢子午线轮胎",                 "tyre_steel",             mass },
    { "半钢子午线轮胎",                 "tyre_semi",              mass },
  },
  { "钢铁",
    { "烧结工序",                       "sinter",                 mass },
    { "球团工序",                       "pellet",                 mass },
    { "高炉工序",                       "blast_furnace",          mass,  true },
    { "转炉工序",                       "converter",              mass,  true },
    { "电弧炉·小于50吨",               "arc_small",              mass },
    { "电弧炉·50至小于70吨",           "arc_medium",             mass },
    { "电弧炉·70吨及以上",             "arc_large",              mass },
  },
  { "铁合金冶炼",
    { "硅铁",                           "ferrosilicon",           mass,  true },
    { "电炉高碳锰铁",                   "hc_ferromanganese",      mass },
    { "锰硅合金",                       "silicomanganese",        mass,  true },
    { "低碳锰硅合金",                   "lc_silicomanganese",     mass },
    { "微碳锰铁",                       "xlc_ferromanganese",     mass },
    { "高碳铬铁",                       "hc_ferrochrome",         mass },
    { "炉料级铬铁",                     "charge_ferrochrome",     mass },
    { "中（低）碳铬铁",                 "lc_ferrochrome",         mass },
    { "高炉锰铁",                       "bf_ferromanganese",      mass },
  },
  { "铜冶炼" },
  { "铅冶炼" },
  { "锌冶炼" },
  { "电解铝",
    { "电解铝·铝液交流电耗",           "aluminium",              power, true },
  },
  { "氧化铝",
    { "氧化铝·拜耳法",                 "alumina_bayer",          mass },
    { "氧化铝·其他工艺",               "alumina_other",          mass },
  },
  { "工业硅" },
  { "镁冶炼" },
  { "水泥熟料",
    { "水泥熟料",                       "clinker",                mass,  true },
  },
  { "平板玻璃",
    { "平板玻璃·大于500至800吨/日",    "glass_medium",           case },
    { "平板玻璃·大于800吨/日",         "glass_large",            case },
  },
  { "建筑陶瓷",
    { "陶瓷砖·吸水率≤0.2%",           "tile_02",                area },
    { "陶瓷砖·吸水率大于0.2%至0.5%",   "tile_05",                area },
    { "陶瓷砖·吸水率大于0.5%至10%",    "tile_10",                area },
    { "陶瓷砖·吸水率大于10%",          "tile_high",              area },
    { "陶瓷板",                         "slab",                   area },
  },
  { "卫生陶瓷",
    { "卫生陶瓷·吸水率≤0.3%",         "sanitary_low",           mass },
    { "卫生陶瓷·吸水率大于0.3%",       "sanitary_high",          mass },
  },
  { "卫生纸原纸、纸巾原纸",
    { "卫生纸原纸·木浆",               "tissue_wood",            mass },
    { "卫生纸原纸·非木浆",             "tissue_other",           mass },
  },
  { "棉、化纤及混纺机织物" },
  { "针织物、纱线" },
  { "粘胶短纤维" },
  { "聚酯涤纶" },
}

-- 一种限值在批次的日期有值的产品按数值判，条件按产品分；其余的列进 without，由初审部门确认。
local function limits(kind)
  local conditions, without = {}, { other }
  for _, sector in ipairs(sectors) do
    for i, p in ipairs(sector) do
      if i > 1 then
        local name = kind .. "_" .. p[2]
        if (kind == "level1" or p[4]) and in_force(name) then
          conditions[p[1]] = at_most(p[3], param[name])
        else
          without[#without + 1] = p[1]
        end
      end
    end
  end
  return by_category(leader_product, conditions), one_of(leader_product, without)
end

local level1, level1_by_review = limits("level1")
local benchmark, benchmark_by_review = limits("benchmark")

local function product_of_sector()
  local conditions = {}
  for _, sector in ipairs(sectors) do
    local names = {}
    for i, p in ipairs(sector) do
      if i > 1 then names[#names + 1] = p[1] end
    end
    names[#names + 1] = other
    conditions[sector[1]] = one_of(leader_product, names)
  end
  return by_category(leader_sector, conditions)
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
  require = product_of_sector(),
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
  require = level1,
}

gate "level1_by_review" {
  title   = { zh = "先进值由初审部门确认", en = "Level 1 confirmed by the first review" },
  clause  = "二（二）",
  when    = level1_by_review,
  require = is_true(level1_confirmed),
  note    = "本系统在批次日期没有这一产品的限额数值，由初审部门按当日有效的标准原文确认。",
}

gate "benchmark" {
  title   = { zh = "达到或优于2023年版标杆水平", en = "The 2023 benchmark" },
  clause  = "二（二）",
  require = benchmark,
}

gate "benchmark_by_review" {
  title   = { zh = "标杆水平由初审部门确认", en = "Benchmark confirmed by the first review" },
  clause  = "二（二）",
  when    = benchmark_by_review,
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
