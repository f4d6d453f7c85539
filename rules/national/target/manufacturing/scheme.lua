-- 关于加快传统制造业转型升级的指导意见（工信部联规〔2023〕258号）：2027 年目标。
-- “制造业比重保持基本稳定”没有数值，不设评价项。
-- 每个目标：到期年的数值与目标比，没有到期年的数据则待定。没有到期之前另有两项参考（文件没有规定怎样算进度，是本系统的算法）：
--   …_progress 进度：至今的变化，与按直线应达到的比（只有文件给了基年的才有）；
--   …_pace     后续：至今的年均变化，与今后每年还需要的比。
-- Each target compares its due year with the goal. Before that, two reference lines: progress against a straight path
-- (where the document gives a base year), and the yearly change so far against the one still needed.

scheme "national.target.manufacturing" {
  title    = { zh = "传统制造业转型升级目标", en = "Manufacturing targets 2027" },
  document = "miit-2023-258",
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

-- 比基年下降 goal：base 与 due 是年份
local function cut(t)
  local x, x0, past = t.x, t.x:at(t.base), round_year() - t.base
  declare(t,
    at_least(1 - x:at(t.due) / x0, t.goal),
    at_least(-change_since(x, t.base), t.goal * past / (t.due - t.base)),
    at_least(1 - exp(ln(x / x0) / past), 1 - exp(ln(x0 / x - t.goal * x0 / x) / (t.due - round_year()))))
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
  code = "digital_design", zh = "数字化研发设计工具普及率", en = "Digital design tools",
  clause = "一·目标",
  x = digital_design_share, due = 2027, goal = param.digital_design, test = more_than,
  note = "“超过”：正好90%不算达到。",
}

floor {
  code = "cnc", zh = "关键工序数控化率", en = "Numerical control",
  clause = "一·目标",
  x = cnc_share, due = 2027, goal = param.cnc, test = more_than,
  note = "“超过”：正好70%不算达到。",
}

always {
  code = "energy_intensity_falling", zh = "工业能耗强度持续下降", en = "Energy intensity falls",
  clause = "一·目标",
  require = less_than(industry_energy_intensity, industry_energy_intensity:years_ago(1)),
  note = "“持续下降”没有幅度：每年低于上一年。",
}

always {
  code = "carbon_intensity_falling_industry", zh = "工业二氧化碳排放强度持续下降", en = "Carbon intensity falls",
  clause = "一·目标",
  require = less_than(industry_carbon_intensity, industry_carbon_intensity:years_ago(1)),
  note = "“持续下降”没有幅度：每年低于上一年。",
}

cut {
  code = "water_intensity", zh = "万元工业增加值用水量下降", en = "Water intensity",
  clause = "一·目标",
  x = industry_water_intensity, base = 2023, due = 2027, goal = param.water_intensity,
  reference = true,
  note = "原文“左右”，没有给出允许偏差：按达到该数值作参考，不决定结论。",
}

floor {
  code = "bulk_waste", zh = "大宗工业固废综合利用率", en = "Bulk solid waste",
  clause = "一·目标",
  x = bulk_solid_waste_use, due = 2027, goal = param.bulk_waste, test = more_than,
  note = "“超过”：正好57%不算达到。",
}

result {
  pass = all_gates(),
}
