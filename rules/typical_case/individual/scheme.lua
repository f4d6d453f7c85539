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
  title   = { zh = "简介涵盖责任意识、示范作用", en = "Summary covers responsibility and example" },
  clause  = "五（二）",
  require = all_of { is_true(summary_responsibility), is_true(summary_example) },
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

panel "awareness" {
  title    = { zh = "绿色低碳意识", en = "Awareness" },
  clause   = "四（四）1",
  group    = "expert",
  points   = param.awareness_points,
  combine  = trimmed_mean { drop = 1, at_least = 5 },
  guidance = "价值观念和认识高度；能否积极传播理念。",
}

panel "action" {
  title    = { zh = "绿色低碳行动", en = "Action" },
  clause   = "四（四）2",
  group    = "expert",
  points   = param.action_points,
  combine  = trimmed_mean { drop = 1, at_least = 5 },
  guidance = "自身践行、传播知识、带领周边人践行有突出表现。",
}

panel "leading_others" {
  title    = { zh = "推动践行绿色低碳生活方式", en = "Moving others" },
  clause   = "四（四）3",
  group    = "expert",
  points   = param.leading_others_points,
  combine  = trimmed_mean { drop = 1, at_least = 5 },
  guidance = "所组织（参与）活动的认可度、持续性和参与度；社会号召力和影响力。",
}

result {
  total = sum(),
  full  = 100,
  round = { digits = 2, mode = "half_even" },
  pass  = all_gates(),
  rank  = { by = "rounded", ties = "competition" },
}
