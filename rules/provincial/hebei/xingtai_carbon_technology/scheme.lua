-- 邢台市科技支撑碳达峰碳中和实施方案（2023—2030年）：一（二）主要目标。原文：指标随国家、省的部署调整。
-- 到期与进度的写法见 rules/lib/target_tracking.lua。

scheme "provincial.hebei.xingtai_carbon_technology" {
  title    = { zh = "邢台市科技支撑碳达峰碳中和目标", en = "Xingtai targets 2025 and 2030" },
  document = "xingtai-2023-carbon-technology",
  subject  = "city",
  layer    = "local",
  note     = {
    zh = "读法：“以上、以下”含本数；“大幅下降”没有幅度，只判低于2025年。",
    en = "以上 and 以下 include the number; a large fall without a number is judged as any fall below 2025.",
  },
}

local track = use "target_tracking"

track.floor {
  code = "non_fossil_2025", zh = "2025年非化石能源消费比重", en = "Non-fossil energy 2025",
  clause = "一（二）",
  x = non_fossil_share, due = 2025, goal = param.non_fossil_2025,
}

track.done {
  code = "intensity_2025", zh = "2025年两个强度完成省下达指标", en = "Intensities 2025",
  clause = "一（二）",
  x = intensity_targets_met, due = 2025,
}

track.ceiling {
  code = "coal_2030", zh = "2030年煤炭消费比重", en = "Coal 2030",
  clause = "一（二）",
  x = coal_share, due = 2030, goal = param.coal_2030,
  note = "“降至55%以下”：按含本数判（以下含本数）。",
}

track.floor {
  code = "non_fossil_2030", zh = "2030年非化石能源消费比重", en = "Non-fossil energy 2030",
  clause = "一（二）",
  x = non_fossil_share, due = 2030, goal = param.non_fossil_2030,
}

track.always {
  code = "energy_intensity_2030", zh = "2030年单位地区生产总值能耗继续下降", en = "Energy per GDP 2030",
  clause = "一（二）",
  require = less_than(gdp_energy_intensity:at(2030), gdp_energy_intensity:at(2025)),
  note = "“在2025年基础上继续大幅下降”没有幅度：只判低于2025年。",
}

track.always {
  code = "carbon_intensity_2030", zh = "2030年单位地区生产总值二氧化碳排放继续下降", en = "Carbon per GDP 2030",
  clause = "一（二）",
  require = less_than(gdp_carbon_intensity:at(2030), gdp_carbon_intensity:at(2025)),
  note = "“在2025年基础上继续大幅下降”没有幅度：只判低于2025年。",
}

result {
  pass = all_gates(),
}
