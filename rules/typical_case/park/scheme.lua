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

-- 三（二） 推选要求 ---------------------------------------------------------------------------------------------------

gate "theme" {
  title   = { zh = "紧扣主题，可复制推广", en = "Fits the theme, can be replicated" },
  clause  = "三（二）1",
  require = is_true(theme_confirmed),
}

gate "local_character" {
  title   = { zh = "地方或行业特色", en = "Local or sectoral character" },
  clause  = "三（二）2",
  require = is_true(local_character_confirmed),
}

gate "influence" {
  title   = { zh = "社会影响与实践效果", en = "Influence and effect" },
  clause  = "三（二）3",
  require = is_true(influence_confirmed),
}

gate "not_past_winner" {
  title   = { zh = "未入选2021、2022年典型案例", en = "Not selected in 2021 or 2022" },
  clause  = "三（二）4",
  require = none_of { is_true(selected_2021), is_true(selected_2022) },
}

-- 四（一）1 园区基本情况：合规门槛 ------------------------------------------------------------------------------------

gate "lawful" {
  title   = { zh = "依法合规生产运行", en = "Lawful operation" },
  clause  = "四（一）1",
  require = is_true(operation_lawful),
}

gate "no_major_pollution" {
  title   = { zh = "未发生重大环境污染事件", en = "No major pollution event" },
  clause  = "四（一）1",
  require = at_most(major_pollution_events, param.pollution_events_allowed),
}

gate "targets" {
  title   = { zh = "节能减排和碳排放控制指标达标", en = "Saving, emission and carbon targets met" },
  clause  = "四（一）1",
  require = is_true(targets_completed),
}

gate "environment_quality" {
  title   = { zh = "生态环境质量达标", en = "Environmental quality meets its standard" },
  clause  = "四（一）1",
  require = is_true(environment_quality_met),
}

gate "cleaner_production" {
  title   = { zh = "实施清洁生产", en = "Cleaner production carried out" },
  clause  = "四（一）1",
  require = is_true(cleaner_production_implemented),
}

-- 五（二）、五（三） 材料 ---------------------------------------------------------------------------------------------

gate "form" {
  title   = { zh = "推荐表", en = "Recommendation form" },
  clause  = "五（二）",
  require = is_true(recommendation_form),
}

gate "summary" {
  title   = { zh = "简介涵盖目标、内容、成效", en = "Summary covers targets, content and effects" },
  clause  = "五（二）",
  require = all_of { is_true(summary_targets), is_true(summary_content), is_true(summary_effects) },
}

gate "photos" {
  title   = { zh = "照片3至5张并有说明", en = "Three to five photos with captions" },
  clause  = "五（二）",
  require = all_of { between(photo_count, param.photos_least, param.photos_most), is_true(photo_captions) },
}

gate "photo_size" {
  title   = { zh = "单张照片不超过5MB", en = "No photo above 5 MB" },
  clause  = "五（二）",
  require = at_most(photo_largest, param.photo_size),
}

gate "videos" {
  title   = { zh = "视频不超过3个", en = "At most three videos" },
  clause  = "五（二）",
  require = at_most(video_count, param.videos_most),
}

gate "video_length" {
  title   = { zh = "单个视频在3分钟以内", en = "No video above three minutes" },
  clause  = "五（二）",
  when    = more_than(video_count, 0),
  require = at_most(video_longest, param.video_length),
  note    = "“以内”含3分钟；没有视频的不适用。",
}

gate "quota" {
  title     = { zh = "本类别报送2至3个，注明顺序", en = "Two or three candidates in the category, in order" },
  clause    = "五（一）",
  require   = all_of {
    between(category_candidates, param.candidates_least, param.candidates_most),
    is_true(recommendation_ordered),
  },
  reference = true,
  note      = "对推荐单位的要求，报告给推荐单位，不决定案例的结论。",
}

-- 四（一）2–8 专家评分 ------------------------------------------------------------------------------------------------
-- 去掉一个最高分和一个最低分后取平均，有效评分不足5份的不出分（组织者默认做法，文件未规定）。

group "expert" { title = { zh = "专家评分", en = "Expert scores" } }

panel "industry" {
  title    = { zh = "园区产业发展", en = "Industry" },
  clause   = "四（一）2",
  group    = "expert",
  points   = param.industry_points,
  combine  = trimmed_mean { drop = 1, at_least = 5 },
  guidance = "产业结构；产业技术水平。",
}

panel "energy" {
  title    = { zh = "能源利用水平", en = "Energy" },
  clause   = "四（一）3",
  group    = "expert",
  points   = param.energy_points,
  combine  = trimmed_mean { drop = 1, at_least = 5 },
  guidance = "能耗强度；能源清洁低碳、安全高效利用水平。",
}

panel "resources" {
  title    = { zh = "资源利用水平", en = "Resources" },
  clause   = "四（一）4",
  group    = "expert",
  points   = param.resources_points,
  combine  = trimmed_mean { drop = 1, at_least = 5 },
  guidance = "水、土地等资源消耗；资源再利用水平。",
}

panel "environment" {
  title    = { zh = "环境友好水平", en = "Environment" },
  clause   = "四（一）5",
  group    = "expert",
  points   = param.environment_points,
  combine  = trimmed_mean { drop = 1, at_least = 5 },
  guidance = "单位产值二氧化碳排放；废弃物排放和综合利用；绿化环境。",
}

panel "infrastructure" {
  title    = { zh = "基础设施建设", en = "Infrastructure" },
  clause   = "四（一）6",
  group    = "expert",
  points   = param.infrastructure_points,
  combine  = trimmed_mean { drop = 1, at_least = 5 },
  guidance = "建筑绿色低碳化；交通绿色低碳化。",
}

panel "management" {
  title    = { zh = "运营管理水平", en = "Management" },
  clause   = "四（一）7",
  group    = "expert",
  points   = param.management_points,
  combine  = trimmed_mean { drop = 1, at_least = 5 },
  guidance = "管理体系是否完善；信息化水平；信息公开程度。",
}

panel "replicability" {
  title    = { zh = "可复制可推广价值和社会认可度", en = "Replicability and recognition" },
  clause   = "四（一）8",
  group    = "expert",
  points   = param.replicability_points,
  combine  = trimmed_mean { drop = 1, at_least = 5 },
  guidance = "中央级或省级媒体传播案例；参与主体类型是否广泛。",
}

result {
  total = sum(),
  full  = 100,
  round = { digits = 2, mode = "half_even" },
  pass  = all_gates(),
  rank  = { by = "rounded", ties = "competition" },
}
