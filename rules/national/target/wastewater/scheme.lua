-- 关于推进污水处理减污降碳协同增效的实施意见（发改环资〔2023〕1714号）：2025 年目标和有限值的要求。
-- 到期与进度的写法见 rules/lib/target_tracking.lua。

scheme "national.target.wastewater" {
  title    = { zh = "污水处理减污降碳目标", en = "Wastewater targets 2025" },
  document = "ndrc-2023-1714",
  subject  = "region",
  layer    = "national",
}

local track = use "target_tracking"

track.floor {
  code = "reclaimed_use", zh = "缺水城市再生水利用率", en = "Reclaimed water in water-short cities",
  clause = "一", when = one_of(wastewater_scope, { "全国", "地级及以上缺水城市" }),
  x = reclaimed_water_use, due = 2025, goal = param.reclaimed_use,
  note = "“地级及以上缺水城市再生水利用率达到25%以上”：全国一行填总体，城市一行填本市。",
}

track.floor {
  code = "model_plants_built", zh = "绿色低碳标杆厂数", en = "Model plants",
  clause = "一", when = equals(wastewater_scope, "全国"),
  x = model_plants, due = 2025, goal = param.model_plants_built,
}

track.always {
  code = "influent_bod_level", zh = "进水浓度不触发从严审批", en = "Influent strong enough for ordinary approval",
  clause = "（二）", when = equals(wastewater_scope, "污水处理厂"),
  require = at_least(influent_bod, param.influent_bod),
  reference = true,
  note = "低于100毫克/升的，新增能力从严审批核准；不是否决，作参考。",
}

track.always {
  code = "low_strength_plan", zh = "低浓度厂实施“一厂一策”", en = "Plan of a low-strength plant",
  clause = "（二）", when = all_of { equals(wastewater_scope, "污水处理厂"), less_than(influent_bod, param.influent_bod) },
  require = is_true(plant_plan),
  reference = true,
  note = "“推行”一厂一策整治。",
}

track.always {
  code = "separate_sewers_new", zh = "新建城区雨污分流", en = "Separate sewers in new districts",
  clause = "（二）", when = all_of { equals(wastewater_scope, "新建城区"), not_(is_true(dry_region)) },
  require = is_true(separate_sewers),
  reference = true,
  note = "原文“原则上”：作参考，不决定结论。干旱地区除外。",
}

track.always {
  code = "large_plant_survey", zh = "摸排10万吨/日以上污水处理厂", en = "Survey of large plants",
  clause = "结语", when = equals(wastewater_scope, "省"),
  require = all_of { is_true(large_plants_surveyed), is_true(large_plants_tasked) },
}

result {
  pass = all_gates(),
}
