-- 深入推进快递包装绿色转型行动方案（发改环资〔2023〕1595号）：唯一有数值的目标；其余没有数值，只列在条款里。
-- 每个目标：到期年的数值与目标比，没有到期年的数据则待定。没有到期之前另有两项参考（文件没有规定怎样算进度，是本系统的算法）：
--   …_progress 进度：至今的变化，与按直线应达到的比（只有文件给了基年的才有）；
--   …_pace     后续：至今的年均变化，与今后每年还需要的比。
-- Each target compares its due year with the goal. Before that, two reference lines: progress against a straight path
-- (where the document gives a base year), and the yearly change so far against the one still needed.

scheme "national.target.express_packaging" {
  title    = { zh = "快递包装绿色转型目标", en = "Express packaging target 2025" },
  document = "ndrc-2023-1595",
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

floor {
  code = "reusable_packaging", zh = "同城快递可循环包装比例", en = "Reusable packaging",
  clause = "一",
  x = reusable_package_share, due = 2025, goal = param.reusable_packaging,
  note = "“到2025年底……达到10%”。",
}

result {
  pass = all_gates(),
}
