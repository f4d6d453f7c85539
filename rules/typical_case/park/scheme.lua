-- 绿色低碳典型案例·园区（2023年征集推选活动方案）
-- 第1项“园区基本情况”作合规门槛，第2至8项由专家打分。文件没有公布分值和及格线：分值是组织者默认值，可在
-- parameters.toml 改；通过与否只看门槛，名次由总分排出。各省每类报2至3个、注明顺序，是对推荐单位的要求，只报告。
-- Item 1 is a compliance gate, items 2 to 8 are scored by experts. The document gives no points and no pass mark: the
-- points are the organiser's default.

scheme "typical_case.park" {
  title    = { zh = "绿色低碳典型案例（园区）", en = "Green and low-carbon typical case: park" },
  document = "mee-2023-typical-cases",
  subject  = "park",
  layer    = "national",
}

local case = use "typical_case"

-- 三（二） 推选要求、四（一）1 合规门槛、五 材料与推荐
case.requirements()
case.compliance("四（一）1")

gate "cleaner_production" {
  title   = { zh = "实施清洁生产", en = "Cleaner production carried out" },
  clause  = "四（一）1",
  require = is_true(cleaner_production_implemented),
}

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
  { "industry", "四（一）2", "园区产业发展", "Industry",
    "产业结构；产业技术水平。" },
  { "energy", "四（一）3", "能源利用水平", "Energy",
    "能耗强度；能源清洁低碳、安全高效利用水平。" },
  { "resources", "四（一）4", "资源利用水平", "Resources",
    "水、土地等资源消耗；资源再利用水平。" },
  { "environment", "四（一）5", "环境友好水平", "Environment",
    "单位产值二氧化碳排放；废弃物排放和综合利用；绿化环境。" },
  { "infrastructure", "四（一）6", "基础设施建设", "Infrastructure",
    "建筑绿色低碳化；交通绿色低碳化。" },
  { "management", "四（一）7", "运营管理水平", "Management",
    "管理体系是否完善；信息化水平；信息公开程度。" },
  { "replicability", "四（一）8", "可复制可推广价值和社会认可度", "Replicability and recognition",
    "中央级或省级媒体传播案例；参与主体类型是否广泛。" },
}
