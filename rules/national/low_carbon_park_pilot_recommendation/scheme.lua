-- 国家低碳工业园区试点：省级初选与推荐（工信部联节〔2013〕408号 通知、四（二））
-- 试点的各阶段各成一个方案，因为一个方案对一个对象只有一个结论，而各阶段先后得出结论：
--   申报 low_carbon_park_pilot → 省级推荐 _recommendation → 专家评审 _review → 方案论证 _plan
--   → 评估验收 _acceptance → 复核 _reexamination；全国目标 _programme。
-- 各阶段共用指标（indicators/application_material.toml、pilot_stages.toml），可共用一份数据；后一阶段的第一项是前一阶段的结果。
-- 本阶段判的是一个省的推荐，对象是省，不是园区；园区的申报条件在申报方案里判。
-- Each stage is a scheme of its own, since a scheme gives one verdict; they share indicators and data. Here the subject is a
-- province.

scheme "national.low_carbon_park_pilot_recommendation" {
  title    = { zh = "国家低碳工业园区试点：省级初选与推荐", en = "Low-carbon park pilots: provincial recommendation" },
  document = "miit-2013-408",
  subject  = "province",
  layer    = "national",
}

gate "joint_selection" {
  title   = { zh = "省级两部门联合初选", en = "Joint selection by two departments" },
  clause  = "四（二）",
  require = is_true(province_joint_selection),
}

gate "number_of_parks" {
  title   = { zh = "推荐2至3家", en = "Two or three parks" },
  clause  = "四（二）",
  require = between(province_recommended_parks, param.parks_least, param.parks_most),
}

gate "forwarded" {
  title   = { zh = "名单和申报材料报两部委", en = "List and material to both ministries" },
  clause  = "四（二）",
  require = is_true(province_list_forwarded),
}

gate "on_time" {
  title   = { zh = "2013年11月30日前报送", en = "By 30 November 2013" },
  clause  = "通知",
  require = is_true(province_list_on_time),
  note    = "当日是否算按期由受理方判断。",
}

result {
  pass = all_gates(),
}
