-- 邢台市科技支撑碳达峰碳中和实施方案（2023—2030年）：一（二）主要目标。原文：指标随国家、省的部署调整。
-- 每个目标：到期年的数值与目标比，没有到期年的数据则待定。没有到期之前另有两项参考（文件没有规定怎样算进度，是本系统的算法）：
--   …_progress 进度：至今的变化，与按直线应达到的比（只有文件给了基年的才有）；
--   …_pace     后续：至今的年均变化，与今后每年还需要的比。
-- Each target compares its due year with the goal. Before that, two reference lines: progress against a straight path
-- (where the document gives a base year), and the yearly change so far against the one still needed.

scheme "provincial.hebei.xingtai_carbon_technology" {
  title    = { zh = "邢台市科技支撑碳达峰碳中和目标", en = "Xingtai targets 2025 and 2030" },
  document = "xingtai-2023-carbon-technology",
  subject  = "city",
  layer    = "local",
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

-- 到期年不高于 goal
local function ceiling(t)
  local x = t.x
  declare(t, at_most(x:at(t.due), t.goal), nil, at_least(x:years_ago(1) - x, (x - t.goal) / (t.due - round_year())))
end

-- 到期年已经做到（是/否）
local function done(t)
  declare(t, is_true(t.x:at(t.due)))
end

-- 没有年限的要求：看评价年
local function always(t)
  declare(t, t.require)
end

floor {
  code = "non_fossil_2025", zh = "2025年非化石能源消费比重", en = "Non-fossil energy 2025",
  clause = "一（二）",
  x = non_fossil_share, due = 2025, goal = param.non_fossil_2025,
}

done {
  code = "intensity_2025", zh = "2025年两个强度完成省下达指标", en = "Intensities 2025",
  clause = "一（二）",
  x = intensity_targets_met, due = 2025,
}

ceiling {
  code = "coal_2030", zh = "2030年煤炭消费比重", en = "Coal 2030",
  clause = "一（二）",
  x = coal_share, due = 2030, goal = param.coal_2030,
  note = "“降至55%以下”：按含本数判（以下含本数）。",
}

floor {
  code = "non_fossil_2030", zh = "2030年非化石能源消费比重", en = "Non-fossil energy 2030",
  clause = "一（二）",
  x = non_fossil_share, due = 2030, goal = param.non_fossil_2030,
}

always {
  code = "energy_intensity_2030", zh = "2030年单位地区生产总值能耗继续下降", en = "Energy per GDP 2030",
  clause = "一（二）",
  require = less_than(gdp_energy_intensity:at(2030), gdp_energy_intensity:at(2025)),
  note = "“在2025年基础上继续大幅下降”没有幅度：只判低于2025年。",
}

always {
  code = "carbon_intensity_2030", zh = "2030年单位地区生产总值二氧化碳排放继续下降", en = "Carbon per GDP 2030",
  clause = "一（二）",
  require = less_than(gdp_carbon_intensity:at(2030), gdp_carbon_intensity:at(2025)),
  note = "“在2025年基础上继续大幅下降”没有幅度：只判低于2025年。",
}

result {
  pass = all_gates(),
}
