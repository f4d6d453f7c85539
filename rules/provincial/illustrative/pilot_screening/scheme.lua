-- 示例：省级初选国家低碳工业园区试点（虚构，不对应任何已发布文件）
-- 演示省级怎样在国家申报条件之上初选：国家条件原样有效，另加一条本地门槛和本地计分，按分排序，最多推荐三家。
-- 本地的分单独合计，不进国家的结论。名额出自国家通知；下层只能更少。
-- Illustrative, not a published scheme: screens applications for the national pilots with one gate and points of its own, and
-- recommends two or three parks. Its points are counted apart.

scheme "provincial.illustrative.pilot_screening" {
  title    = { zh = "省级初选国家低碳工业园区试点（示例）", en = "Provincial screening for the national pilots (illustrative)" },
  extends  = { id = "national.low_carbon_park_pilot", date = "2013-09-29" },
  document = "miit-2013-408",
  subject  = "park",
  layer    = "provincial",
}

gate "waste_heat" {
  title   = { zh = "余热资源回收利用率（示例，本地门槛）", en = "Recovery of waste heat (illustrative local gate)" },
  clause  = "四（二）",
  require = at_least(waste_heat_recovery, param.waste_heat),
}

group "screening" {
  title = { zh = "省级初选得分（示例）", en = "Points of the screening (illustrative)" },
}

score "waste_heat_points" {
  title  = { zh = "余热资源回收利用率", en = "Recovery of waste heat" },
  clause = "四（二）",
  group  = "screening",
  points = 60,
  value  = linear(waste_heat_recovery, { zero = param.waste_heat, full = param.waste_heat_full }),
}

score "water_points" {
  title  = { zh = "工业用水重复利用率", en = "Reuse of industrial water" },
  clause = "四（二）",
  group  = "screening",
  points = 40,
  value  = linear(water_reuse, { zero = param.water_zero, full = param.water_full }),
}

-- 通知：每省推荐2至3家，按顺序报送。
recommend {
  at_least = 2,
  at_most  = 3,
  clause   = "四（二）",
}
