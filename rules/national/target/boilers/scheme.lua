-- 锅炉绿色低碳高质量发展行动方案（发改环资〔2023〕1638号）：2025、2030 年目标。
-- “在役超过15年的老旧低效工业锅炉”有序淘汰、“10蒸吨/小时及以下优先选用”没有比例或期限，不设评价项。
-- 到期与进度的写法见 rules/lib/target_tracking.lua。

scheme "national.target.boilers" {
  title    = { zh = "锅炉绿色低碳发展目标", en = "Boiler targets 2025 and 2030" },
  document = "ndrc-2023-1638",
  subject  = "region",
  layer    = "national",
}

local track = use "target_tracking"

-- 二（三） 主要目标 --------------------------------------------------------------------------------------------------

track.rise {
  code = "industrial_efficiency", zh = "工业锅炉平均运行热效率提高", en = "Industrial boilers: running efficiency",
  clause = "二（三）", when = equals(boiler_scope, "全国"),
  x = industrial_boiler_efficiency, base = 2021, due = 2025, goal = param.industrial_efficiency,
}

track.rise {
  code = "power_efficiency", zh = "电站锅炉平均运行热效率提高", en = "Power boilers: running efficiency",
  clause = "二（三）", when = equals(boiler_scope, "全国"),
  x = power_boiler_efficiency, base = 2021, due = 2025, goal = param.power_efficiency,
}

track.done {
  code = "power_ultra_low", zh = "燃煤电站锅炉全面超低排放", en = "Coal power boilers: ultra-low emission",
  clause = "二（三）", when = equals(boiler_scope, "全国"),
  x = power_boilers_ultra_low, due = 2025,
}

track.rise {
  code = "product_efficiency", zh = "工业锅炉产品热效率提高", en = "Industrial boilers: product efficiency",
  clause = "二（三）", when = equals(boiler_scope, "全国"),
  x = boiler_product_efficiency, base = 2021, due = 2030, goal = param.product_efficiency,
}

track.always {
  code = "industrial_efficiency_2030", zh = "2030年平均运行热效率进一步提高", en = "Running efficiency in 2030",
  clause = "二（三）", when = equals(boiler_scope, "全国"),
  require = more_than(industrial_boiler_efficiency:at(2030), industrial_boiler_efficiency:at(2025)),
  reference = true,
  note = "“进一步提高”没有数值和基年：与2025年比，作参考。",
}

-- 三（一）2 新建锅炉 ------------------------------------------------------------------------------------------------

track.always {
  code = "new_power_ultra_low", zh = "新建燃煤电站锅炉全部按超低排放建设", en = "New coal power boilers",
  clause = "三（一）2", when = one_of(boiler_scope, { "重点区域", "东北地区或天山北坡城市群", "其他地区" }),
  require = is_true(new_power_boilers_ultra_low),
}

track.always {
  code = "no_dispersed_boilers", zh = "集中供热覆盖范围内不新建扩建分散燃煤供热锅炉", en = "No new dispersed coal heating boilers",
  clause = "三（一）2", when = one_of(boiler_scope, { "重点区域", "东北地区或天山北坡城市群", "其他地区" }),
  require = at_most(dispersed_boilers_built, param.no_dispersed_boilers),
}

-- 三（二）4、5 存量锅炉 --------------------------------------------------------------------------------------------

track.done {
  code = "boilers_10t", zh = "基本淘汰10蒸吨/小时及以下燃煤锅炉", en = "Boilers of 10 t/h and below phased out",
  clause = "三（二）4", when = all_of { one_of(boiler_scope, { "重点区域", "东北地区或天山北坡城市群", "其他地区" }), not_(is_true(pm25_standard_met)) },
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
  code = "boilers_65t_ultra", zh = "65蒸吨/小时以上燃煤锅炉超低排放", en = "Boilers above 65 t/h: ultra-low emission",
  clause = "三（二）5", when = one_of(boiler_scope, { "东北地区或天山北坡城市群", "其他地区" }),
  x = boilers_65t_ultra_low, due = 2025,
}

-- 三（三）7 运行管理 ------------------------------------------------------------------------------------------------

track.always {
  code = "control_system", zh = "安装分布式控制系统", en = "Distributed control system",
  clause = "三（三）7", when = all_of { equals(boiler_scope, "锅炉使用单位"), at_least(boiler_capacity, param.control_system_capacity) },
  require = is_true(boiler_control_system),
  reference = true,
  note = "原文“鼓励”：作参考，不决定结论。",
}

result {
  pass = all_gates(),
}
