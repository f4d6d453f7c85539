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

-- 三（二） 推选要求 --------------------------------------------------------------------------------------------------

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

-- 五 材料与推荐 ------------------------------------------------------------------------------------------------------

gate "form" {
  title   = { zh = "推荐表", en = "Recommendation form" },
  clause  = "五（二）",
  require = is_true(recommendation_form),
}

gate "summary" {
  title   = { zh = "简介涵盖低碳理念、整体建设", en = "Summary covers the idea and the construction" },
  clause  = "五（二）",
  require = all_of { is_true(summary_concept), is_true(summary_construction) },
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

-- 专家评分 ------------------------------------------------------------------------------------------------------------
-- 去掉一个最高分和一个最低分后取平均，有效评分不足5份的不出分（组织者默认做法，文件未规定）。

group "expert" { title = { zh = "专家评分", en = "Expert scores" } }

panel "buildings" {
  title    = { zh = "建筑节能情况", en = "Energy saving in buildings" },
  clause   = "四（三）1",
  group    = "expert",
  points   = param.buildings_points,
  combine  = trimmed_mean { drop = 1, at_least = 5 },
  guidance = "新建建筑是否按绿色建筑标准；既有居住、公共建筑节能改造面积比例。",
}

panel "transport" {
  title    = { zh = "交通情况", en = "Transport" },
  clause   = "四（三）2",
  group    = "expert",
  points   = param.transport_points,
  combine  = trimmed_mean { drop = 1, at_least = 5 },
  guidance = "公共交通便利；公共充电等设施；公共服务新能源工具；交通设施规划。",
}

panel "energy" {
  title    = { zh = "能源利用水平", en = "Energy" },
  clause   = "四（三）3",
  group    = "expert",
  points   = param.energy_points,
  combine  = trimmed_mean { drop = 1, at_least = 5 },
  guidance = "可再生能源替代率；能源分户计量管控；可再生能源路灯占比。",
}

panel "water" {
  title    = { zh = "水资源利用水平", en = "Water" },
  clause   = "四（三）4",
  group    = "expert",
  points   = param.water_points,
  combine  = trimmed_mean { drop = 1, at_least = 5 },
  guidance = "节水器具普及率；雨水收集利用设施容量水平。",
}

panel "waste" {
  title    = { zh = "固体废弃物处理水平", en = "Solid waste" },
  clause   = "四（三）5",
  group    = "expert",
  points   = param.waste_points,
  combine  = trimmed_mean { drop = 1, at_least = 5 },
  guidance = "生活垃圾分类收集率、资源化率；餐厨垃圾资源化率。",
}

panel "greenery" {
  title    = { zh = "社区绿化水平", en = "Greenery" },
  clause   = "四（三）6",
  group    = "expert",
  points   = param.greenery_points,
  combine  = trimmed_mean { drop = 1, at_least = 5 },
  guidance = "社区绿化水平。",
}

panel "carbon_management" {
  title    = { zh = "碳排放运营管理水平", en = "Carbon management" },
  clause   = "四（三）7",
  group    = "expert",
  points   = param.carbon_management_points,
  combine  = trimmed_mean { drop = 1, at_least = 5 },
  guidance = "碳排放运营管理水平。",
}

panel "advocacy" {
  title    = { zh = "低碳生活倡导力度", en = "Promotion of low-carbon life" },
  clause   = "四（三）8",
  group    = "expert",
  points   = param.advocacy_points,
  combine  = trimmed_mean { drop = 1, at_least = 5 },
  guidance = "定期宣传教育；参与主体类型广泛；引导作用；推广价值和认可度；媒体传播案例。",
}

result {
  total = sum(),
  full  = 100,
  round = { digits = 2, mode = "half_even" },
  pass  = all_gates(),
  rank  = { by = "rounded", ties = "competition" },
}
