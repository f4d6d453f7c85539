-- 绿色低碳典型案例·个人（2023年征集推选活动方案）
-- 三项评审参考标准全部由专家打分。文件没有公布分值和及格线：分值是组织者默认值，可在 parameters.toml 改；
-- 通过与否只看门槛，名次由总分排出。
-- All three items are scored by experts; the points are the organiser's default.

scheme "typical_case.individual" {
  title    = { zh = "绿色低碳典型案例（个人）", en = "Green and low-carbon typical case: individual" },
  document = "mee-2023-typical-cases",
  subject  = "individual",
  layer    = "national",
}

local case = use "typical_case"

-- 三（二） 推选要求、五 材料与推荐
case.requirements()
case.materials {
  clause  = "五（二）",
  quota   = "五（一）",
  summary = {
    zh      = "简介涵盖责任意识、示范作用",
    en      = "Summary covers responsibility and example",
    require = all_of { is_true(summary_responsibility), is_true(summary_example) },
  },
}

-- 专家评分 ------------------------------------------------------------------------------------------------------------

case.expert_scores {
  { "awareness", "四（四）1", "绿色低碳意识", "Awareness",
    "价值观念和认识高度；能否积极传播理念。" },
  { "action", "四（四）2", "绿色低碳行动", "Action",
    "自身践行、传播知识、带领周边人践行有突出表现。" },
  { "leading_others", "四（四）3", "推动践行绿色低碳生活方式", "Moving others",
    "所组织（参与）活动的认可度、持续性和参与度；社会号召力和影响力。" },
}
