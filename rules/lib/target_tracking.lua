-- 目标跟踪：到期年的数值与目标比，没有到期年的数据则待定。没有到期之前另有两项参考（文件没有规定怎样算进度，是本系统的算法）：
--   …_progress 进度：至今的变化，与按直线应达到的比（只有文件给了基年的才有）；
--   …_pace     后续：至今的年均变化，与今后每年还需要的比。
-- Each target compares its due year with the goal. Before that, two reference lines: progress against a straight path
-- (where the document gives a base year), and the yearly change so far against the one still needed.
--
-- t 的各项：code zh en clause when reference note 照 gate；x 指标；base 基年；due 到期年；goal 目标；test 比较词。

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

-- 比基年下降 goal（比例）
local function cut(t)
  local x, x0, past = t.x, t.x:at(t.base), round_year() - t.base
  declare(t,
    at_least(1 - x:at(t.due) / x0, t.goal),
    at_least(-change_since(x, t.base), t.goal * past / (t.due - t.base)),
    at_least(1 - exp(ln(x / x0) / past), 1 - exp(ln(x0 / x - t.goal * x0 / x) / (t.due - round_year()))))
end

-- 比基年增长 goal（比例）
local function growth(t)
  local x, x0, past = t.x, t.x:at(t.base), round_year() - t.base
  declare(t,
    at_least(x:at(t.due) / x0 - 1, t.goal),
    at_least(change_since(x, t.base), t.goal * past / (t.due - t.base)),
    at_least(exp(ln(x / x0) / past) - 1, exp(ln(x0 / x + t.goal * x0 / x) / (t.due - round_year())) - 1))
end

-- 比基年提高 goal（百分点）
local function rise(t)
  local x, x0, past = t.x, t.x:at(t.base), round_year() - t.base
  declare(t,
    at_least(x:at(t.due) - x0, t.goal),
    at_least(x - x0, t.goal * past / (t.due - t.base)),
    at_least((x - x0) / past, (t.goal - (x - x0)) / (t.due - round_year())))
end

-- 比基年下降 goal（百分点）
local function drop(t)
  local x, x0, past = t.x, t.x:at(t.base), round_year() - t.base
  declare(t,
    at_least(x0 - x:at(t.due), t.goal),
    at_least(x0 - x, t.goal * past / (t.due - t.base)),
    at_least((x0 - x) / past, (t.goal - (x0 - x)) / (t.due - round_year())))
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

return { cut = cut, growth = growth, rise = rise, drop = drop, floor = floor, ceiling = ceiling, done = done, always = always }
