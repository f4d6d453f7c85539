-- 浙江省绿色低碳工业园区：全省目标（2022-03-24 通知 一）。对象是全省，不是园区，故与园区的方案分开。
-- 资源利用效率“大幅提升”、排放“大幅降低”没有数值，不设评价项。到期与进度的写法见 rules/lib/target_tracking.lua。
-- The provincial targets; the subject is the programme, not a park.

scheme "provincial.zhejiang.green_low_carbon_park_programme" {
  title    = { zh = "浙江省绿色低碳工业园区建设目标", en = "Targets for green and low-carbon parks in Zhejiang" },
  document = "zhejiang-2022-green-park",
  subject  = "programme",
  layer    = "provincial",
}

local track = use "target_tracking"

track.floor {
  code = "parks_retrofitted", zh = "具备条件的省级以上园区全部改造", en = "All eligible parks retrofitted",
  clause = "一",
  x = eligible_parks_retrofitted, due = 2025, goal = param.parks_retrofitted,
  note = "“全部”按100%判；具备条件的园区由省级部门确定。",
}

track.floor {
  code = "parks_built", zh = "建成省级绿色低碳工业园区50个", en = "50 provincial parks",
  clause = "一",
  x = zhejiang_green_parks_built, due = 2025, goal = param.parks_built,
}

result {
  pass = all_gates(),
}
