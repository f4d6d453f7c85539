-- 国家低碳工业园区试点：专家评审与名单（工信部联节〔2013〕408号 四（三））
-- 在申报方案之上加评审：申报条件和材料仍逐项判断（extends），再看省级推荐、专家推选意见和名单。
-- 文件没有评分办法：只记专家是否推选；总体评价的100分是组织者默认，只供排序参考，不决定结论。
-- Built on the application scheme. The document prescribes no scoring: the 100 points are a default and never decide.

scheme "national.low_carbon_park_pilot_review" {
  title    = { zh = "国家低碳工业园区试点：专家评审与名单", en = "Low-carbon park pilots: expert review and list" },
  document = "miit-2013-408",
  subject  = "park",
  layer    = "national",
  extends  = "national.low_carbon_park_pilot",
}

gate "recommended" {
  title   = { zh = "经省级推荐", en = "Recommended by the province" },
  clause  = "四（二）",
  require = is_true(province_recommended),
}

gate "expert_opinion" {
  title   = { zh = "专家评审推选", en = "Recommended by the experts" },
  clause  = "四（三）",
  require = is_true(expert_recommended),
}

gate "listed" {
  title     = { zh = "列入试点名单", en = "On the list" },
  clause    = "四（三）",
  require   = is_true(pilot_listed),
  reference = true,
  note      = "名单由两部委在适当考虑地域、行业平衡的基础上研究确定，没有可算的规则：只记结果，不决定本阶段的结论。",
}

panel "overall" {
  title    = { zh = "专家总体评价", en = "Experts' overall mark" },
  clause   = "四（三）",
  points   = param.overall_points,
  combine  = mean(),
  guidance = "工作基础和低碳创新能力；低碳发展的目标和思路；落实实施方案的保障。分值为组织者默认，文件没有规定。",
}
