-- 绿色低碳公众参与实践基地（2023年推选活动方案，通知附件2）
-- 三类基地、五项推选要求（第2项分两句，共六个门槛），五项评审参考由专家打分。文件没有公布分值和及格线：分值是组织者默认值，可在 parameters.toml 改。
-- Three kinds, five requirements (six gates: the second has two sentences), five items scored by experts; the points are the organiser's default.

scheme "typical_case.practice_base" {
  title    = { zh = "绿色低碳公众参与实践基地", en = "Green and low-carbon practice base for public participation" },
  document = "mee-2023-practice-bases",
  subject  = "base",
  layer    = "national",
}

local case = use "typical_case"

-- 三（一） 推选类型 --------------------------------------------------------------------------------------------------

gate "kind" {
  title   = { zh = "属于三类之一", en = "One of the three kinds" },
  clause  = "三（一）1",
  require = one_of(practice_base_kind, {
    "博物馆、科技馆、文化馆、展览馆等",
    "科研院所、企业、社区、工业园区、企业园区、文化园区、生产基地等",
    "城市公园、森林公园、动植物园、湿地公园、自然保护区、风景名胜等",
  }),
  note    = "三类分别见三（一）1至3；各类都要有公众环境教育功能。",
}

gate "kind_museum" {
  title   = { zh = "类型1：场馆", en = "Kind 1: museums and halls" },
  clause  = "三（一）1",
  when    = equals(practice_base_kind, "博物馆、科技馆、文化馆、展览馆等"),
  require = is_true(environment_education_function),
}

gate "kind_organisation" {
  title   = { zh = "类型2：机构、企业、社区、园区", en = "Kind 2: organisations" },
  clause  = "三（一）2",
  when    = equals(practice_base_kind, "科研院所、企业、社区、工业园区、企业园区、文化园区、生产基地等"),
  require = is_true(environment_education_function),
}

gate "kind_nature" {
  title   = { zh = "类型3：公园与自然场所", en = "Kind 3: parks and nature" },
  clause  = "三（一）3",
  when    = equals(practice_base_kind, "城市公园、森林公园、动植物园、湿地公园、自然保护区、风景名胜等"),
  require = is_true(environment_education_function),
}

-- 三（二） 推选要求 --------------------------------------------------------------------------------------------------

gate "activity" {
  title   = { zh = "近3年连续开展主题活动", en = "Activities in each of the last three years" },
  clause  = "三（二）1",
  require = at_least(activity_years, param.activity_years),
}

gate "premises" {
  title   = { zh = "场所、资金和制度", en = "Premises, funds and rules" },
  clause  = "三（二）2",
  require = all_of { is_true(activity_premises), is_true(activity_funds), is_true(activity_rules) },
}

gate "not_for_profit" {
  title   = { zh = "不以营利为目的", en = "Not for profit" },
  clause  = "三（二）2",
  require = not_(is_true(activity_for_profit)),
}

gate "programme" {
  title   = { zh = "多样活动与完整方案", en = "Varied activities, full programme" },
  clause  = "三（二）3",
  require = all_of { is_true(activity_varied), is_true(activity_programme) },
}

gate "safety" {
  title   = { zh = "安全保障", en = "Safety" },
  clause  = "三（二）4",
  require = all_of {
    is_true(site_safe),
    is_true(safety_staff),
    is_true(safety_signs),
    is_true(safety_plan),
    is_true(safety_briefing),
  },
}

gate "not_past_winner" {
  title   = { zh = "未入选往年实践基地", en = "Not selected in an earlier year" },
  clause  = "三（二）5",
  require = not_(is_true(past_practice_base)),
}

-- 四 材料与推荐 ------------------------------------------------------------------------------------------------------

case.materials { clause = "四（二）", quota = "四（一）" }

-- 专家评分 ------------------------------------------------------------------------------------------------------------

case.expert_scores {
  { "base_management", "三（三）1", "管理机制", "Management",
    "工作机制是否健全。" },
  { "base_facilities", "三（三）2", "基础建设", "Facilities",
    "建设规划；生态环境；场馆设施；安全措施。" },
  { "base_education", "三（三）3", "宣传教育和公众参与", "Education and participation",
    "人员配备；开放情况；宣传工作。" },
  { "base_benefits", "三（三）4", "社会效益及环境效益", "Benefits",
    "社会效益；环境效益；传播影响力。" },
  { "base_replicability", "三（三）5", "可复制可推广价值和社会认可度", "Replicability and recognition",
    "中央级或省级媒体传播案例。" },
}
