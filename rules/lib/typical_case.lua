-- 典型案例各类别和实践基地共有的写法：推选要求、合规门槛、材料门槛、专家评分、结论。
-- 参数由各方案自己的 parameters.toml 给出，名字相同。What the typical-case schemes have in common.

-- 三（二）1—4：四类典型案例的推选要求
local function requirements()
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
end

-- 园区、企业“基本情况”一项里相同的合规门槛
local function compliance(clause)
  gate "lawful" {
    title   = { zh = "依法合规生产运行", en = "Lawful operation" },
    clause  = clause,
    require = is_true(operation_lawful),
  }
  gate "no_major_pollution" {
    title   = { zh = "未发生重大环境污染事件", en = "No major pollution event" },
    clause  = clause,
    require = at_most(major_pollution_events, param.pollution_events_allowed),
  }
  gate "targets" {
    title   = { zh = "节能减排和碳排放控制指标达标", en = "Saving, emission and carbon targets met" },
    clause  = clause,
    require = is_true(targets_completed),
  }
  gate "environment_quality" {
    title   = { zh = "生态环境质量达标", en = "Environmental quality meets its standard" },
    clause  = clause,
    require = is_true(environment_quality_met),
  }
end

-- 推荐表、简介、照片、视频，和对推荐单位的数量要求。t：clause quota 两处条款；summary 简介的 zh en require，没有就不写
local function materials(t)
  gate "form" {
    title   = { zh = "推荐表", en = "Recommendation form" },
    clause  = t.clause,
    require = is_true(recommendation_form),
  }
  if t.summary then
    gate "summary" {
      title   = { zh = t.summary.zh, en = t.summary.en },
      clause  = t.clause,
      require = t.summary.require,
    }
  end
  gate "photos" {
    title   = { zh = "照片3至5张并有说明", en = "Three to five photos with captions" },
    clause  = t.clause,
    require = all_of { between(photo_count, param.photos_least, param.photos_most), is_true(photo_captions) },
  }
  gate "photo_size" {
    title   = { zh = "单张照片不超过5MB", en = "No photo above 5 MB" },
    clause  = t.clause,
    require = at_most(photo_largest, param.photo_size),
  }
  gate "videos" {
    title   = { zh = "视频不超过3个", en = "At most three videos" },
    clause  = t.clause,
    require = at_most(video_count, param.videos_most),
  }
  gate "video_length" {
    title   = { zh = "单个视频在3分钟以内", en = "No video above three minutes" },
    clause  = t.clause,
    when    = more_than(video_count, 0),
    require = at_most(video_longest, param.video_length),
    note    = "“以内”含3分钟；没有视频的不适用。",
  }
  gate "quota" {
    title     = { zh = "本类别报送2至3个，注明顺序", en = "Two or three candidates in the category, in order" },
    clause    = t.quota,
    require   = all_of {
      between(category_candidates, param.candidates_least, param.candidates_most),
      is_true(recommendation_ordered),
    },
    reference = true,
    note      = "对推荐单位的要求，报告给推荐单位，不决定案例的结论。",
  }
end

-- 专家评分：去掉一个最高分和一个最低分后取平均，有效评分不足5份的不出分（组织者默认做法，文件未规定）。
-- 每项：代码、条款、中文、英文、评分参考；分值是参数 代码_points。
local function expert_scores(items)
  group "expert" { title = { zh = "专家评分", en = "Expert scores" } }
  for _, item in ipairs(items) do
    panel(item[1]) {
      title    = { zh = item[3], en = item[4] },
      clause   = item[2],
      group    = "expert",
      points   = param[item[1] .. "_points"],
      combine  = trimmed_mean { drop = 1, at_least = 5 },
      guidance = item[5],
    }
  end
  result {
    total = sum(),
    full  = 100,
    round = { digits = 2, mode = "half_even" },
    pass  = all_gates(),
    rank  = { by = "rounded", ties = "competition" },
  }
end

return { requirements = requirements, compliance = compliance, materials = materials, expert_scores = expert_scores }
