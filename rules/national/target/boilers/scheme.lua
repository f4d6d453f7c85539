-- 锅炉绿色低碳高质量发展行动方案（发改环资〔2023〕1638号）：2025、2030 年目标。
-- “在役超过15年的老旧低效工业锅炉”有序淘汰、“10蒸吨/小时及以下优先选用”没有比例或期限，不设评价项。
-- 每个目标：到期年的数值与目标比，没有到期年的数据则待定。没有到期之前另有两项参考（文件没有规定怎样算进度，是本系统的算法）：
--   …_progress 进度：至今的变化，与按直线应达到的比（只有文件给了基年的才有）；
--   …_pace     后续：至今的年均变化，与今后每年还需要的比。
-- Each target compares its due year with the goal. Before that, two reference lines: progress against a straight path
-- (where the document gives a base year), and the yearly change so far against the one still needed.

scheme "national.target.boilers" {
  title    = { zh = "锅炉绿色低碳发展目标", en = "Boiler targets 2025 and 2030" },
  document = "ndrc-2023-1638",
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

-- 比基年提高 goal（百分点）
local function rise(t)
  local x, x0, past = t.x, t.x:at(t.base), round_year() - t.base
  declare(t,
    at_least(x:at(t.due) - x0, t.goal),
    at_least(x - x0, t.goal * past / (t.due - t.base)),
    at_least((x - x0) / past, (t.goal - (x - x0)) / (t.due - round_year())))
end

-- 到期年已经做到（是/否）
local function done(t)
  declare(t, is_true(t.x:at(t.due)))
end

-- 没有年限的要求：看评价年
local function always(t)
  declare(t, t.require)
end

-- 二（三） 主要目标 --------------------------------------------------------------------------------------------------

rise {
  code = "industrial_efficiency", zh = "工业锅炉平均运行热效率提高", en = "Industrial boilers: running efficiency",
  clause = "二（三）", when = equals(boiler_scope, "全国"),
  x = industrial_boiler_efficiency, base = 2021, due = 2025, goal = param.industrial_efficiency,
}

rise {
  code = "power_efficiency", zh = "电站锅炉平均运行热效率提高", en = "Power boilers: running efficiency",
  clause = "二（三）", when = equals(boiler_scope, "全国"),
  x = power_boiler_efficiency, base = 2021, due = 2025, goal = param.power_efficiency,
}

done {
  code = "power_ultra_low", zh = "燃煤电站锅炉全面超低排放", en = "Coal power boilers: ultra-low emission",
  clause = "二（三）", when = equals(boiler_scope, "全国"),
  x = power_boilers_ultra_low, due = 2025,
}

rise {
  code = "product_efficiency", zh = "工业锅炉产品热效率提高", en = "Industrial boilers: product efficiency",
  clause = "二（三）", when = equals(boiler_scope, "全国"),
  x = boiler_product_efficiency, base = 2021, due = 2030, goal = param.product_efficiency,
}

always {
  code = "industrial_efficiency_2030", zh = "2030年平均运行热效率进一步提高", en = "Running efficiency in 2030",
  clause = "二（三）", when = equals(boiler_scope, "全国"),
  require = more_than(industrial_boiler_efficiency:at(2030), industrial_boiler_efficiency:at(2025)),
  reference = true,
  note = "“进一步提高”没有数值和基年：与2025年比，作参考。",
}

-- 三（一）2 新建锅炉 ------------------------------------------------------------------------------------------------

always {
  code = "new_power_ultra_low", zh = "新建燃煤电站锅炉全部按超低排放建设", en = "New coal power boilers",
  clause = "三（一）2", when = one_of(boiler_scope, { "重点区域", "东北地区或天山北坡城市群", "其他地区" }),
  require = is_true(new_power_boilers_ultra_low),
}

always {
  code = "no_dispersed_boilers", zh = "集中供热覆盖范围内不新建扩建分散燃煤供热锅炉", en = "No new dispersed coal heating boilers",
  clause = "三（一）2", when = one_of(boiler_scope, { "重点区域", "东北地区或天山北坡城市群", "其他地区" }),
  require = at_most(dispersed_boilers_built, param.no_dispersed_boilers),
}

-- 三（二）4、5 存量锅炉 --------------------------------------------------------------------------------------------

done {
  code = "boilers_10t", zh = "基本淘汰10蒸吨/小时及以下燃煤锅炉", en = "Boilers of 10 t/h and below phased out",
  clause = "三（二）4", when = all_of { one_of(boiler_scope, { "重点区域", "东北地区或天山北坡城市群", "其他地区" }), not_(is_true(pm25_standard_met)) },
  x = boilers_10t_phased_out, due = 2025,
  note = "“基本淘汰”没有比例，由填报单位确认。",
}

done {
  code = "boilers_35t", zh = "基本淘汰35蒸吨/小时及以下燃煤锅炉", en = "Boilers of 35 t/h and below phased out",
  clause = "三（二）4", when = one_of(boiler_scope, { "重点区域", "东北地区或天山北坡城市群" }),
  x = boilers_35t_phased_out, due = 2025,
  note = "“基本淘汰”没有比例，由填报单位确认；重点区域为全域，东北和天山北坡为地级及以上城市建成区。",
}

done {
  code = "kept_ultra_low", zh = "保留的燃煤锅炉超低排放", en = "Boilers kept: ultra-low emission",
  clause = "三（二）5", when = equals(boiler_scope, "重点区域"),
  x = kept_boilers_ultra_low, due = 2025,
}

done {
  code = "boilers_65t_ultra", zh = "65蒸吨/小时以上燃煤锅炉超低排放", en = "Boilers above 65 t/h: ultra-low emission",
  clause = "三（二）5", when = one_of(boiler_scope, { "东北地区或天山北坡城市群", "其他地区" }),
  x = boilers_65t_ultra_low, due = 2025,
}

-- 三（三）7 运行管理 ------------------------------------------------------------------------------------------------

always {
  code = "control_system", zh = "安装分布式控制系统", en = "Distributed control system",
  clause = "三（三）7", when = all_of { equals(boiler_scope, "锅炉使用单位"), at_least(boiler_capacity, param.control_system_capacity) },
  require = is_true(boiler_control_system),
  reference = true,
  note = "原文“鼓励”：作参考，不决定结论。",
}

result {
  pass = all_gates(),
}
