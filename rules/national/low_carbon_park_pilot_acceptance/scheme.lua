-- 国家低碳工业园区试点：组织实施、阶段评估与验收（工信部联节〔2013〕408号 四（五）、四（六））
-- 通过＝验收合格，授予“国家低碳工业园区”称号。验收依据的“国家低碳工业园区评价指标体系”文件写明随后印发，未见公布文本：
-- 只记验收方的判断，不另设指标。为何分成几个方案见 low_carbon_park_pilot_recommendation。
-- Pass = accepted. The indicator system for acceptance was not found: the acceptance body's own judgement is recorded.

scheme "national.low_carbon_park_pilot_acceptance" {
  title    = { zh = "国家低碳工业园区试点：阶段评估与验收", en = "Low-carbon park pilots: stage assessment and acceptance" },
  document = "miit-2013-408",
  subject  = "park",
  layer    = "national",
}

gate "plan_approved" {
  title   = { zh = "实施方案已批复", en = "Plan approved" },
  clause  = "四（四）",
  require = is_true(pilot_plan_approved),
}

gate "responsibilities" {
  title   = { zh = "任务分工明确、责任落实", en = "Tasks and responsibilities assigned" },
  clause  = "四（五）",
  require = is_true(pilot_responsibilities_assigned),
}

gate "plan_kept" {
  title   = { zh = "未随意更改方案内容", en = "Plan not changed at will" },
  clause  = "四（五）",
  require = not_(is_true(pilot_plan_changed_at_will)),
}

gate "change_approved" {
  title   = { zh = "较大调整按程序报批", en = "Major change approved" },
  clause  = "四（五）",
  when    = is_true(pilot_plan_major_change),
  require = is_true(pilot_plan_change_approved),
}

gate "stage_assessment" {
  title     = { zh = "省级阶段性评估", en = "Stage assessment by the province" },
  clause    = "四（六）",
  require   = is_true(pilot_stage_assessed),
  reference = true,
  note      = "是省级部门的责任，文件没有作为园区验收的条件，也没有规定次数：只作参考。",
}

gate "tasks_completed" {
  title   = { zh = "完成各项试点工作任务", en = "All tasks completed" },
  clause  = "四（六）",
  require = is_true(pilot_tasks_completed),
}

gate "standard_met" {
  title   = { zh = "达到国家低碳工业园区评价指标体系", en = "Indicator system met" },
  clause  = "四（六）",
  require = is_true(pilot_standard_met),
  note    = "指标体系未见公布文本，由验收方判断。",
}

gate "applied" {
  title   = { zh = "提出验收申请", en = "Acceptance applied for" },
  clause  = "四（六）",
  require = is_true(pilot_acceptance_applied),
}

gate "accepted" {
  title   = { zh = "验收合格", en = "Acceptance passed" },
  clause  = "四（六）",
  require = is_true(pilot_acceptance_passed),
}

gate "intensity_falls" {
  title     = { zh = "单位工业增加值碳排放下降", en = "CO2 per value added falls" },
  clause    = "二（三）",
  require   = less_than(carbon_intensity_change_pilot, 0),
  reference = true,
  note      = "文件要求大幅下降，没有规定幅度和基准年：这里只看是否下降，作参考。",
}

gate "intensity_advanced" {
  title     = { zh = "碳排放强度达到国内行业先进水平", en = "Intensity among the best of its industry" },
  clause    = "通知·总体思路",
  require   = is_true(carbon_intensity_advanced),
  reference = true,
  note      = "文件没有给出先进水平的数值，作参考。",
}

result {
  pass = all_gates(),
}
