-- 船舶制造业绿色发展行动纲要（工信部联重装〔2023〕254号）：2025 年目标。2030 年目标没有数值，不设评价项。
-- 到期与进度的写法见 rules/lib/target_tracking.lua。

scheme "national.target.shipbuilding" {
  title    = { zh = "船舶制造业绿色发展目标", en = "Shipbuilding targets 2025" },
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

result {
  pass = all_gates(),
}
