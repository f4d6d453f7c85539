-- 国家低碳工业园区：定期复核与取消称号（工信部联节〔2013〕408号 五（四））
-- 通过＝复核合格，保留称号和政策；不通过＝取消称号。复核的周期和标准文件没有规定，只记复核结果。
-- 为何分成几个方案见 low_carbon_park_pilot_recommendation。
-- Pass = the title is kept, fail = withdrawn. Period and standard of the re-examination are not prescribed.

scheme "national.low_carbon_park_pilot_reexamination" {
  title    = { zh = "国家低碳工业园区：定期复核", en = "Low-carbon industrial parks: re-examination" },
  document = "miit-2013-408",
  subject  = "park",
  layer    = "national",
}

gate "title_held" {
  title   = { zh = "已授予称号", en = "Holds the title" },
  clause  = "四（六）",
  require = is_true(pilot_title_held),
}

veto "withdrawal" {
  title     = { zh = "复核不合格，取消称号", en = "Re-examination failed: title withdrawn" },
  clause    = "五（四）",
  when      = is_true(pilot_title_held),
  reject_if = not_(is_true(pilot_reexamination_passed)),
}

result {
  pass = all_gates(),
}
