-- 绿色低碳典型案例·企业（2023年征集推选活动方案）
-- 七项评审参考标准：第1项“企业基本情况”作合规门槛，第2至7项由专家打分。文件没有公布分值和及格线：分值是组织者默认值，可在
-- parameters.toml 改；通过与否只看门槛，名次由总分排出。
-- Item 1 is a compliance gate, items 2 to 7 are scored by experts; the points are the organiser's default.

scheme "typical_case.enterprise" {
  title    = { zh = "绿色低碳典型案例（企业）", en = "Green and low-carbon typical case: enterprise" },
  document = "mee-2023-typical-cases",
  subject  = "enterprise",
  layer    = "national",
}

local case = use "typical_case"

-- 三（二） 推选要求、四（二）1 合规门槛、五 材料与推荐
case.requirements()
case.compliance("四（二）1")
case.materials {
  clause  = "五（二）",
  quota   = "五（一）",
  summary = {
    zh      = "简介涵盖目标、内容、成效",
    en      = "Summary covers targets, content and effects",
    require = all_of { is_true(summary_targets), is_true(summary_content), is_true(summary_effects) },
  },
}

-- 专家评分 ------------------------------------------------------------------------------------------------------------

case.expert_scores {
  { "organisation", "四（二）2", "工作机制与岗位配置", "Organisation and posts",
    "绿色低碳发展工作机制建立；人员岗位配置。" },
  { "responsibility", "四（二）3", "目标定位与责任落实", "Targets and responsibility",
    "绿色低碳发展目标定位；责任落实。" },
  { "energy_management", "四（二）4", "能源管理水平", "Energy management",
    "能源管理体系建设；能源计量管控；新能源利用水平。" },
  { "technology", "四（二）5", "绿色低碳和节能技术水平", "Technology",
    "技术水平；技术改造和提升。" },
  { "finance", "四（二）6", "金融手段使用", "Use of finance",
    "参与碳市场和气候投融资情况。" },
  { "replicability", "四（二）7", "可复制可推广价值和社会认可度", "Replicability and recognition",
    "中央级或省级媒体传播案例；参与主体类型是否广泛。" },
}
