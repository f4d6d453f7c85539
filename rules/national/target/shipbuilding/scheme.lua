-- 船舶制造业绿色发展行动纲要（工信部联重装〔2023〕254号）：2025 年目标。2030 年目标没有数值，不设评价项。
-- 每个目标：到期年的数值与目标比，没有到期年的数据则待定。没有到期之前另有两项参考（文件没有规定怎样算进度，是本系统的算法）：
--   …_progress 进度：至今的变化，与按直线应达到的比（只有文件给了基年的才有）；
--   …_pace     后续：至今的年均变化，与今后每年还需要的比。
-- Each target compares its due year with the goal. Before that, two reference lines: progress against a straight path
-- (where the document gives a base year), and the yearly change so far against the one still needed.

scheme "national.target.shipbuilding" {
  title    = { zh = "船舶制造业绿色发展目标", en = "Shipbuilding targets 2025" },
  document = "miit-2023-254",
  subject  = "industry",
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

floor {
  code = "green_ship_share", zh = "绿色动力船舶国际市场份额", en = "World market share of green ships",
  clause = "（三）",
  x = green_ship_market_share, due = 2025, goal = param.green_ship_share, test = more_than,
  note = "“超过”：正好50%不算达到。",
}

cut {
  code = "shipyard_energy", zh = "骨干企业万元产值综合能耗下降", en = "Energy per output of key shipyards",
  clause = "（三）",
  x = shipyard_energy_per_output, base = 2020, due = 2025, goal = param.shipyard_energy,
}

result {
  pass = all_gates(),
}
