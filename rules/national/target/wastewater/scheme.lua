-- 关于推进污水处理减污降碳协同增效的实施意见（发改环资〔2023〕1714号）：2025 年目标和有限值的要求。
-- 每个目标：到期年的数值与目标比，没有到期年的数据则待定。没有到期之前另有两项参考（文件没有规定怎样算进度，是本系统的算法）：
--   …_progress 进度：至今的变化，与按直线应达到的比（只有文件给了基年的才有）；
--   …_pace     后续：至今的年均变化，与今后每年还需要的比。
-- Each target compares its due year with the goal. Before that, two reference lines: progress against a straight path
-- (where the document gives a base year), and the yearly change so far against the one still needed.

scheme "national.target.wastewater" {
  title    = { zh = "污水处理减污降碳目标", en = "Wastewater targets 2025" },
  document = "ndrc-2023-1714",
  subject  = "region",
  layer    = "national",
}

local function before(t)
  local list = { less_than(round_year(), t.due) }
  if t.base then list[2] = more_than(round_year(), t.base) end
  if t.when then list[#list + 1] = t.when end
  return all_of(list)
end

local function declare(t, due, progress, pace)
  gate(t.code) {
    title     = { zh = t.zh, en = t.en },
    clause    = t.clause,
    when      = t.when,
    require   = due,
    reference = t.reference,
    note      = t.note,
  }
  if progress then
    gate(t.code .. "_progress") {
      title     = { zh = t.zh .. "：进度", en = t.en .. ": progress" },
      clause    = t.clause,
      when      = before(t),
      require   = progress,
      reference = true,
      note      = "至今的变化 ≥ 按直线到本年应达到的变化；文件没有规定进度算法。",
    }
  end
  if pace then
    gate(t.code .. "_pace") {
      title     = { zh = t.zh .. "：后续每年", en = t.en .. ": yearly pace" },
      clause    = t.clause,
      when      = before(t),
      require   = pace,
      reference = true,
      note      = "至今的年均变化 ≥ 今后每年还需要的变化；文件没有规定进度算法。",
    }
  end
end

-- 到期年不低于 goal；t.test = more_than 表示“超过”
local function floor(t)
  local x, test = t.x, t.test or at_least
  declare(t, test(x:at(t.due), t.goal), nil, at_least(x - x:years_ago(1), (t.goal - x) / (t.due - round_year())))
end

-- 没有年限的要求：看评价年
local function always(t)
  declare(t, t.require)
end

floor {
  code = "reclaimed_use", zh = "缺水城市再生水利用率", en = "Reclaimed water in water-short cities",
  clause = "一", when = one_of(wastewater_scope, { "全国", "地级及以上缺水城市" }),
  x = reclaimed_water_use, due = 2025, goal = param.reclaimed_use,
  note = "“地级及以上缺水城市再生水利用率达到25%以上”：全国一行填总体，城市一行填本市。",
}

floor {
  code = "model_plants_built", zh = "绿色低碳标杆厂数", en = "Model plants",
  clause = "一", when = equals(wastewater_scope, "全国"),
  x = model_plants, due = 2025, goal = param.model_plants_built,
}

always {
  code = "influent_bod_level", zh = "进水浓度不触发从严审批", en = "Influent strong enough for ordinary approval",
  clause = "（二）", when = equals(wastewater_scope, "污水处理厂"),
  require = at_least(influent_bod, param.influent_bod),
  reference = true,
  note = "低于100毫克/升的，新增能力从严审批核准；不是否决，作参考。",
}

always {
  code = "low_strength_plan", zh = "低浓度厂实施“一厂一策”", en = "Plan of a low-strength plant",
  clause = "（二）", when = all_of { equals(wastewater_scope, "污水处理厂"), less_than(influent_bod, param.influent_bod) },
  require = is_true(plant_plan),
  reference = true,
  note = "“推行”一厂一策整治。",
}

always {
  code = "separate_sewers_new", zh = "新建城区雨污分流", en = "Separate sewers in new districts",
  clause = "（二）", when = all_of { equals(wastewater_scope, "新建城区"), not_(is_true(dry_region)) },
  require = is_true(separate_sewers),
  reference = true,
  note = "原文“原则上”：作参考，不决定结论。干旱地区除外。",
}

always {
  code = "large_plant_survey", zh = "摸排10万吨/日以上污水处理厂", en = "Survey of large plants",
  clause = "结语", when = equals(wastewater_scope, "省"),
  require = all_of { is_true(large_plants_surveyed), is_true(large_plants_tasked) },
}

result {
  pass = all_gates(),
}
