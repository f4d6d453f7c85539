-- 锅炉绿色低碳高质量发展行动方案（发改环资〔2023〕1638号）：2025、2030 年目标。
-- “有序推进”“优先选用”“鼓励”的没有比例或期限，作参考。
-- 到期与进度的写法见 rules/lib/target_tracking.lua。

scheme "national.target.boilers" {
  title    = { zh = "锅炉绿色低碳发展目标", en = "Boiler targets 2025 and 2030" },
  document = "ndrc-2023-1638",
  subject  = "region",
  layer    = "national",
}

local track = use "target_tracking"

local nation = equals(boiler_scope, "全国")
local region = one_of(boiler_scope, { "重点区域", "东北地区或天山北坡城市群", "其他地区" })
local user   = equals(boiler_scope, "锅炉使用单位")

-- 二（三） 主要目标 --------------------------------------------------------------------------------------------------

track.rise {
  code = "industrial_efficiency", zh = "工业锅炉平均运行热效率提高", en = "Industrial boilers: running efficiency",
  clause = "二（三）", when = nation,
  x = industrial_boiler_efficiency, base = 2021, due = 2025, goal = param.industrial_efficiency,
}

track.rise {
  code = "power_efficiency", zh = "电站锅炉平均运行热效率提高", en = "Power boilers: running efficiency",
  clause = "二（三）", when = nation,
  x = power_boiler_efficiency, base = 2021, due = 2025, goal = param.power_efficiency,
}

track.done {
  code = "power_ultra_low", zh = "燃煤电站锅炉全面超低排放", en = "Coal power boilers: ultra-low emission",
  clause = "二（三）", when = nation,
  x = power_boilers_ultra_low, due = 2025,
}

track.rise {
  code = "product_efficiency", zh = "工业锅炉产品热效率提高", en = "Industrial boilers: product efficiency",
  clause = "二（三）", when = nation,
  x = boiler_product_efficiency, base = 2021, due = 2030, goal = param.product_efficiency,
}

track.always {
  code = "industrial_efficiency_2030", zh = "2030年平均运行热效率进一步提高", en = "Running efficiency in 2030",
  clause = "二（三）", when = nation,
  require = more_than(industrial_boiler_efficiency:at(2030), industrial_boiler_efficiency:at(2025)),
  reference = true,
  note = "“进一步提高”没有数值和基年：与2025年比，作参考。",
}

track.done {
  code = "min_load", zh = "新建大型电站锅炉最低稳燃负荷", en = "Minimum stable load of new large power boilers",
  clause = "二（三）", when = nation,
  x = large_boilers_min_load, due = 2030,
}

-- 三（一）2 新建锅炉 ------------------------------------------------------------------------------------------------

track.always {
  code = "new_power_ultra_low", zh = "新建燃煤电站锅炉全部按超低排放建设", en = "New coal power boilers",
  clause = "三（一）2", when = region,
  require = is_true(new_power_boilers_ultra_low),
}

track.always {
  code = "new_power_transport", zh = "新建燃煤电站锅炉采用清洁运输", en = "New coal power boilers: clean transport",
  clause = "三（一）2", when = region,
  require = is_true(new_power_boilers_clean_transport),
}

track.always {
  code = "new_power_efficiency", zh = "新建燃煤电站锅炉能效先进", en = "New coal power boilers: efficiency",
  clause = "三（一）2", when = region,
  require = is_true(new_power_boilers_advanced),
  note = "文件没有给出先进水平的数值，由填报单位确认。",
}

track.always {
  code = "no_dispersed_boilers", zh = "集中供热覆盖范围内不新建扩建分散燃煤供热锅炉", en = "No new dispersed coal heating boilers",
  clause = "三（一）2", when = region,
  require = at_most(dispersed_boilers_built, param.no_dispersed_boilers),
}

track.always {
  code = "small_boiler_type", zh = "10蒸吨/小时及以下新建锅炉优先选用的类型", en = "Type of new small boilers",
  clause = "三（一）2", when = all_of { user, is_true(boiler_is_new), at_most(boiler_capacity, param.small_boiler_capacity) },
  require = is_true(boiler_preferred_type),
  reference = true,
  note = "原文“优先选用”：作参考，不决定结论。",
}

-- 三（二）4—6 存量锅炉 --------------------------------------------------------------------------------------------

track.done {
  code = "boilers_10t", zh = "基本淘汰10蒸吨/小时及以下燃煤锅炉", en = "Boilers of 10 t/h and below phased out",
  clause = "三（二）4", when = all_of { region, not_(is_true(pm25_standard_met)) },
  x = boilers_10t_phased_out, due = 2025,
  note = "“基本淘汰”没有比例，由填报单位确认。",
}

track.done {
  code = "boilers_35t", zh = "基本淘汰35蒸吨/小时及以下燃煤锅炉", en = "Boilers of 35 t/h and below phased out",
  clause = "三（二）4", when = one_of(boiler_scope, { "重点区域", "东北地区或天山北坡城市群" }),
  x = boilers_35t_phased_out, due = 2025,
  note = "“基本淘汰”没有比例，由填报单位确认；重点区域为全域，东北和天山北坡为地级及以上城市建成区。",
}

track.done {
  code = "kept_ultra_low", zh = "保留的燃煤锅炉超低排放", en = "Boilers kept: ultra-low emission",
  clause = "三（二）5", when = equals(boiler_scope, "重点区域"),
  x = kept_boilers_ultra_low, due = 2025,
}

track.done {
  code = "boilers_65t_ultra", zh = "65蒸吨/小时以上燃煤锅炉超低排放", en = "Boilers of 65 t/h and above: ultra-low emission",
  clause = "三（二）5", when = one_of(boiler_scope, { "东北地区或天山北坡城市群", "其他地区" }),
  x = boilers_65t_ultra_low, due = 2025,
  note = "“以上”含65蒸吨/小时本身。",
}

track.always {
  code = "old_boiler", zh = "在役超过15年的老旧低效工业锅炉有序淘汰", en = "Outdated boilers older than 15 years",
  clause = "三（二）4", when = all_of { user, is_true(boiler_outdated), more_than(boiler_age, param.boiler_age) },
  require = is_true(boiler_phase_out_planned),
  reference = true,
  note = "原文“有序推进”，没有期限：作参考，不决定结论。“超过”不含15年本身。",
}

track.always {
  code = "heat_load_first", zh = "完成热负荷替代后方可拆除", en = "Heat load replaced before dismantling",
  clause = "三（二）4", when = all_of { user, is_true(boiler_dismantled) },
  require = is_true(heat_load_replaced),
}

track.always {
  code = "biomass", zh = "生物质锅炉除尘、脱硝，不掺烧", en = "Biomass boilers",
  clause = "三（二）5", when = all_of { user, is_true(biomass_boiler) },
  require = all_of {
    is_true(boiler_dust_removal),
    any_of { not_(is_true(boiler_nox_unstable)), is_true(boiler_denitrification) },
    not_(is_true(biomass_boilers_cofiring)),
  },
  note = "脱硝只在氮氧化物难以稳定达标时要求。",
}

track.always {
  code = "remanufactured", zh = "再制造锅炉经检验合格方可使用", en = "Remanufactured boilers",
  clause = "三（二）6", when = all_of { user, is_true(boiler_remanufactured) },
  require = is_true(remanufacture_inspected),
}

-- 三（三）7 运行管理 ------------------------------------------------------------------------------------------------

track.always {
  code = "control_system", zh = "安装分布式控制系统", en = "Distributed control system",
  clause = "三（三）7", when = all_of { user, at_least(boiler_capacity, param.control_system_capacity) },
  require = is_true(boiler_control_system),
  reference = true,
  note = "原文“鼓励”：作参考，不决定结论。",
}

result {
  pass = all_gates(),
}
