-- 深入推进快递包装绿色转型行动方案（发改环资〔2023〕1595号）：唯一有数值的目标；其余没有数值，只列在条款里。
-- 到期与进度的写法见 rules/lib/target_tracking.lua。

scheme "national.target.express_packaging" {
  title    = { zh = "快递包装绿色转型目标", en = "Express packaging target 2025" },
  document = "ndrc-2023-1595",
  subject  = "region",
  layer    = "national",
}

local track = use "target_tracking"

track.floor {
  code = "reusable_packaging", zh = "同城快递可循环包装比例", en = "Reusable packaging",
  clause = "一",
  x = reusable_package_share, due = 2025, goal = param.reusable_packaging,
  note = "“到2025年底……达到10%”。",
}

result {
  pass = all_gates(),
}
