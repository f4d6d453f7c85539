-- 关于加快传统制造业转型升级的指导意见（工信部联规〔2023〕258号）：2027 年目标。
-- “制造业比重保持基本稳定”没有数值，不设评价项。
-- 到期与进度的写法见 rules/lib/target_tracking.lua。

scheme "national.target.manufacturing" {
  title    = { zh = "传统制造业转型升级目标", en = "Manufacturing targets 2027" },
  document = "miit-2023-258",
  subject  = "region",
  layer    = "national",
}

local track = use "target_tracking"

track.floor {
  code = "digital_design", zh = "数字化研发设计工具普及率", en = "Digital design tools",
  clause = "一·目标",
  x = digital_design_share, due = 2027, goal = param.digital_design, test = more_than,
  note = "“超过”：正好90%不算达到。",
}

track.floor {
  code = "cnc", zh = "关键工序数控化率", en = "Numerical control",
  clause = "一·目标",
  x = cnc_share, due = 2027, goal = param.cnc, test = more_than,
  note = "“超过”：正好70%不算达到。",
}

track.always {
  code = "energy_intensity_falling", zh = "工业能耗强度持续下降", en = "Energy intensity falls",
  clause = "一·目标",
  require = less_than(industry_energy_intensity, industry_energy_intensity:years_ago(1)),
  note = "“持续下降”没有幅度：每年低于上一年。",
}

track.always {
  code = "carbon_intensity_falling_industry", zh = "工业二氧化碳排放强度持续下降", en = "Carbon intensity falls",
  clause = "一·目标",
  require = less_than(industry_carbon_intensity, industry_carbon_intensity:years_ago(1)),
  note = "“持续下降”没有幅度：每年低于上一年。",
}

track.cut {
  code = "water_intensity", zh = "万元工业增加值用水量下降", en = "Water intensity",
  clause = "一·目标",
  x = industry_water_intensity, base = 2023, due = 2027, goal = param.water_intensity,
  reference = true,
  note = "原文“左右”，没有给出允许偏差：按达到该数值作参考，不决定结论。",
}

track.floor {
  code = "bulk_waste", zh = "大宗工业固废综合利用率", en = "Bulk solid waste",
  clause = "一·目标",
  x = bulk_solid_waste_use, due = 2027, goal = param.bulk_waste, test = more_than,
  note = "“超过”：正好57%不算达到。",
}

result {
  pass = all_gates(),
}
