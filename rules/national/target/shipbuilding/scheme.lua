-- 船舶制造业绿色发展行动纲要（工信部联重装〔2023〕254号）：2025、2030 年目标。2030 年目标没有数值，作参考。
-- 到期与进度的写法见 rules/lib/target_tracking.lua。

scheme "national.target.shipbuilding" {
  title    = { zh = "船舶制造业绿色发展目标", en = "Shipbuilding targets 2025 and 2030" },
  document = "miit-2023-254",
  subject  = "industry",
  layer    = "national",
}

local track = use "target_tracking"

track.floor {
  code = "green_ship_share", zh = "绿色动力船舶国际市场份额", en = "World market share of green ships",
  clause = "（三）",
  x = green_ship_market_share, due = 2025, goal = param.green_ship_share, test = more_than,
  note = "“超过”：正好50%不算达到。",
}

track.cut {
  code = "shipyard_energy", zh = "骨干企业万元产值综合能耗下降", en = "Energy per output of key shipyards",
  clause = "（三）",
  x = shipyard_energy_per_output, base = 2020, due = 2025, goal = param.shipyard_energy,
}

track.done {
  code = "full_range_2030", zh = "2030年绿色船舶产品形成完整谱系供应能力", en = "Full range of green ships by 2030",
  clause = "（三）",
  x = green_ship_full_range, due = 2030,
  reference = true,
  note = "没有数值，由填报单位确认：作参考，不决定结论。",
}

track.done {
  code = "leading_share_2030", zh = "2030年绿色船舶国际市场份额保持世界领先", en = "Market share leads the world by 2030",
  clause = "（三）",
  x = green_ship_share_leading, due = 2030,
  reference = true,
  note = "没有数值，由填报单位确认：作参考，不决定结论。",
}

track.done {
  code = "energy_advanced_2030", zh = "2030年骨干企业能源利用效率达到国际先进水平", en = "Energy efficiency of key shipyards at the advanced level by 2030",
  clause = "（三）",
  x = shipyard_energy_advanced, due = 2030,
  reference = true,
  note = "没有数值，由填报单位确认：作参考，不决定结论。",
}

track.done {
  code = "supply_chain_2030", zh = "2030年全面建成绿色供应链管理体系", en = "Green supply chain management in place by 2030",
  clause = "（三）",
  x = green_supply_chain_built, due = 2030,
  reference = true,
  note = "没有数值，由填报单位确认：作参考，不决定结论。",
}

track.always {
  code = "no_beaching", zh = "不以冲滩方式拆解船舶", en = "No beaching",
  clause = "（十）",
  require = not_(is_true(beaching_used)),
}

result {
  pass = all_gates(),
}
