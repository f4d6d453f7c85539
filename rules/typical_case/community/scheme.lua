-- 绿色低碳典型案例·社区（2023年征集推选活动方案）
-- 八项评审参考标准全部由专家打分。文件没有公布分值、各比例的限值和及格线：分值是组织者默认值，可在 parameters.toml 改；
-- 通过与否只看门槛，名次由总分排出。
-- All eight items are scored by experts; the document gives no limits; the points are the organiser's default.

scheme "typical_case.community" {
  title    = { zh = "绿色低碳典型案例（社区）", en = "Green and low-carbon typical case: community" },
  document = "mee-2023-typical-cases",
  subject  = "community",
  layer    = "national",
}

local case = use "typical_case"

-- 三（二） 推选要求、五 材料与推荐
case.requirements()
case.materials {
  clause  = "五（二）",
  quota   = "五（一）",
  summary = {
    zh      = "简介涵盖低碳理念、整体建设",
    en      = "Summary covers the idea and the construction",
    require = all_of { is_true(summary_concept), is_true(summary_construction) },
  },
}

-- 专家评分 ------------------------------------------------------------------------------------------------------------

case.expert_scores {
  { "buildings", "四（三）1", "建筑节能情况", "Energy saving in buildings",
    "新建建筑是否按绿色建筑标准；既有居住、公共建筑节能改造面积比例。" },
  { "transport", "四（三）2", "交通情况", "Transport",
    "公共交通便利；公共充电等设施；公共服务新能源工具；交通设施规划。" },
  { "energy", "四（三）3", "能源利用水平", "Energy",
    "可再生能源替代率；能源分户计量管控；可再生能源路灯占比。" },
  { "water", "四（三）4", "水资源利用水平", "Water",
    "节水器具普及率；雨水收集利用设施容量水平。" },
  { "waste", "四（三）5", "固体废弃物处理水平", "Solid waste",
    "生活垃圾分类收集率、资源化率；餐厨垃圾资源化率。" },
  { "greenery", "四（三）6", "社区绿化水平", "Greenery",
    "社区绿化水平。" },
  { "carbon_management", "四（三）7", "碳排放运营管理水平", "Carbon management",
    "碳排放运营管理水平。" },
  { "advocacy", "四（三）8", "低碳生活倡导力度", "Promotion of low-carbon life",
    "定期宣传教育；参与主体类型广泛；引导作用；推广价值和认可度；媒体传播案例。" },
}
