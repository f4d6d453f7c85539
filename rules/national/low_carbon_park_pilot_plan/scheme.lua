-- 国家低碳工业园区试点：实施方案的编制与论证（工信部联节〔2013〕408号 四（四））
-- 通过＝获得批复，可挂牌“国家低碳工业园区试点单位”，启动试点。为何分成几个方案见 low_carbon_park_pilot_recommendation。
-- Pass = approved; the park may be unveiled as a pilot.

scheme "national.low_carbon_park_pilot_plan" {
  title    = { zh = "国家低碳工业园区试点：实施方案论证与批复", en = "Low-carbon park pilots: plan review and approval" },
  document = "miit-2013-408",
  subject  = "park",
  layer    = "national",
}

gate "listed" {
  title   = { zh = "列入试点名单", en = "On the list of pilots" },
  clause  = "四（三）",
  require = is_true(pilot_listed),
}

gate "plan_by_outline" {
  title   = { zh = "按编写提纲编制方案", en = "Plan follows the outline" },
  clause  = "四（四）",
  require = is_true(pilot_plan_by_outline),
}

gate "plan_submitted" {
  title   = { zh = "方案报两部委", en = "Plan submitted to both ministries" },
  clause  = "四（四）",
  require = is_true(pilot_plan_submitted),
}

gate "plan_on_time" {
  title     = { zh = "首批试点2014年9月15日前报送方案", en = "First batch: by 15 September 2014" },
  clause    = "四（四）",
  require   = is_true(pilot_plan_on_time),
  reference = true,
  note      = "期限出自首批试点公布资料（转引），408号文没有规定，只作参考。",
}

gate "plan_argued" {
  title   = { zh = "方案通过专家论证", en = "Plan passed the expert review" },
  clause  = "四（四）",
  require = is_true(pilot_plan_argued),
}

gate "plan_approved" {
  title   = { zh = "方案获得批复", en = "Plan approved" },
  clause  = "四（四）",
  require = is_true(pilot_plan_approved),
}

result {
  pass = all_gates(),
}
