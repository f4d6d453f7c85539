-- 国家生态工业示范园区复查、警告与退出
-- 复查评估总分100，分项分值未取得，故总分由复查方报来，这里只分等级（转引）。警告与退出按指导意见（征求意见稿）（十四）：
-- 考核不达标、造成严重环境污染和生态破坏的，严重警告并限期整改；整改仍不达标的取消命名。
-- 三种结论：通过＝保留命名；待定＝已警告、整改结果未报；不通过＝取消命名。等级另列。
-- 顿号所列是两种并列情形，有其一即警告：若读作同时具备，考核不达标而没有造成污染的园区就没有后果，与建立退出机制的本意不合；
-- “严重环境污染和生态破坏”也是有其一即算。“考核不达标”取复查60分以下（不合格）。
-- The reported total gives the grade. Pass = the name is kept, undetermined = warned and not yet rectified, fail = withdrawn.

scheme "national.eco_industrial_park_reexamination" {
  title    = { zh = "国家生态工业示范园区复查与退出", en = "Re-examination and exit of eco-industrial parks" },
  document = "eco-park-guidance-draft",
  subject  = "park",
  layer    = "national",
  note     = {
    zh = "（十四）的读法：考核不达标、造成严重环境污染和生态破坏，有其一即严重警告；考核不达标取复查60分以下。文件没有展开。",
    en = "Clause 14 is read as either circumstance; failing the assessment is a re-examination below 60. The document says no more.",
  },
}

gate "named_three_years" {
  title     = { zh = "命名满三年", en = "Named for three years" },
  document  = "mee-eco-park-reexamination",
  clause    = "复查对象",
  require   = at_least(years_since_naming, param.years_named),
  reference = true,
  note      = "复查对象为命名满三年的园区（转引）；不满的不在复查之列，只提示。",
}

score "reexamination_total" {
  title    = { zh = "复查评估总分", en = "Re-examination total" },
  document = "mee-eco-park-reexamination",
  clause   = "复查评分",
  points   = param.reexamination_full,
  value    = reexamination_score,
  note     = "分项分值未取得，总分由复查方报来。",
}

gate "no_warning_score" {
  title     = { zh = "考核达标（复查合格）", en = "Assessment met" },
  clause    = "三（十四）",
  require   = at_least(reexamination_score, param.grade_qualified),
  reference = true,
  note      = "未达到即严重警告并限期整改。",
}

gate "no_warning_damage" {
  title     = { zh = "未造成严重环境污染和生态破坏", en = "No serious pollution and damage" },
  clause    = "三（十四）",
  require   = not_(is_true(serious_pollution_or_damage)),
  reference = true,
  note      = "未达到即严重警告并限期整改。",
}

veto "withdrawal" {
  title     = { zh = "整改仍不达标，取消命名", en = "Not rectified: the name is withdrawn" },
  clause    = "三（十四）",
  when      = any_of {
    less_than(reexamination_score, param.grade_qualified),
    is_true(serious_pollution_or_damage),
  },
  reject_if = not_(is_true(rectification_passed)),
  note      = "只对受到警告的园区适用；整改期限文件没有规定，期限未到的留空。",
}

use("eco_park").carbon_assessed()

result {
  total  = sum(),
  full   = param.reexamination_full,
  grades = {
    { param.grade_excellent, { zh = "优秀", en = "Excellent" } },
    { param.grade_good, { zh = "良好", en = "Good" } },
    { param.grade_medium, { zh = "中", en = "Medium" } },
    { param.grade_qualified, { zh = "合格", en = "Qualified" } },
    { 0, { zh = "不合格", en = "Not qualified" } },
  },
  pass   = all_gates(),
}
