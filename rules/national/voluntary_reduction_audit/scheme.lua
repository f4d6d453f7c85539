-- 自愿减排项目审定与减排量核查实施规则（市场监管总局公告，2023-12-25）
-- 评价对象是一个审定或核查委托（case）：人员、事件日期、数量作为填报指标。第4章（审定）与第5章（核查）条文大体相同，
-- both 为两章各生成一项，各引各章的条款，只对本类活动适用。
-- One row is one validation or verification; chapters 4 and 5 are parallel, so each line makes a criterion for either.

scheme "national.voluntary_reduction_audit" {
  title    = { zh = "自愿减排项目审定与核查", en = "Validation and verification of voluntary reductions" },
  document = "samr-2023-vcer-audit",
  subject  = "project",
  layer    = "national",
}

local kinds = {
  { prefix = "validation",   zh = "审定", en = "Validation" },
  { prefix = "verification", zh = "核查", en = "Verification" },
}

-- 一章一项：clauses 依次是第4章、第5章的条款；when 是另加的适用条件。
local function one(kind, t, clause, require, when)
  local applies = equals(audit_type, kind.zh)
  if when then applies = all_of { applies, when } end
  gate(kind.prefix .. "_" .. t.code) {
    title     = { zh = kind.zh .. "：" .. t.zh, en = kind.en .. ": " .. t.en },
    clause    = clause,
    when      = applies,
    require   = require,
    reference = t.reference,
    note      = t.note,
  }
end

local function both(t)
  for i = 1, 2 do
    one(kinds[i], t, t.clauses[i], t.require, t.when)
  end
end

local function only(i, t)
  one(kinds[i], t, t.clause, t.require, t.when)
end

-- 0、1、3 前提 ----------------------------------------------------------------------------------------------------

gate "rules_filed" {
  title   = { zh = "机构实施细则已备案", en = "Implementing rules filed" },
  clause  = "0",
  require = is_true(audit_rules_filed),
}

gate "scope" {
  title   = { zh = "项目在适用范围内", en = "Project in scope" },
  clause  = "1",
  require = is_true(project_in_scope),
}

gate "methodology" {
  title   = { zh = "采用发布的方法学", en = "Issued methodology" },
  clause  = "3",
  require = is_true(methodology_issued),
}

-- 4.1–4.3、5.1–5.3 委托与策划 --------------------------------------------------------------------------

only(1, {
  code = "request", zh = "委托资料", en = "request papers",
  clause = "4.1",
  require = all_of {
    is_true(request_design_document),
    is_true(request_certificate),
    any_of { not_(is_true(authorisation_needed)), is_true(request_authorisation) },
  },
  note = "授权书只在适用时要求；原文作“相关方法人证书”。",
})

only(2, {
  code = "request", zh = "委托资料", en = "request papers",
  clause = "5.1",
  require = all_of { is_true(request_design_document), is_true(request_accounting_report) },
})

both {
  code = "contract", zh = "委托合同", en = "contract",
  clauses = { "4.2", "5.2" },
  require = is_true(audit_contract),
}

only(1, {
  code = "plan", zh = "策略分析与方案", en = "analysis and plan",
  clause = "4.3.1",
  require = all_of { is_true(strategy_analysis), is_true(audit_plan) },
})

only(2, {
  code = "plan", zh = "策略分析、风险评估与方案", en = "analysis, risk and plan",
  clause = "5.3.1",
  require = all_of { is_true(strategy_analysis), is_true(risk_assessment), is_true(audit_plan) },
})

both {
  code = "team_size", zh = "组员至少2名专职人员", en = "team size",
  clauses = { "4.3.2", "5.3.2" },
  require = at_least(team_full_time, param.team_size),
}

both {
  code = "team_competence", zh = "至少1人具备专业能力", en = "team competence",
  clauses = { "4.3.2", "5.3.2" },
  require = at_least(team_competent, param.team_competent),
}

both {
  code = "team_independence", zh = "组员与项目无利益关系", en = "team independence",
  clauses = { "4.3.2", "5.3.2" },
  require = at_most(team_interested, param.team_interested),
}

both {
  code = "time_limit", zh = "100天内（扣除业主原因）", en = "time limit",
  clauses = { "4.3.3", "5.3.3" },
  require = at_most(audit_days, param.audit_days),
  reference = true,
  note = "文件用“原则上”，故只报告，不决定结论。公示当日不计入，正好100天不算超过。",
}

-- 4.4、5.4 文件评审 --------------------------------------------------------------------------------------------

both {
  code = "review_before_site", zh = "文件评审先于现场评审", en = "document review before site",
  clauses = { "4.4", "5.4" },
  require = at_least(review_lead_days, param.review_lead_days),
  note = "“开展现场评审前”：完成日期不晚于现场评审开始日期；同一天是否算“前”原文未说，缺省算，可改参数。",
}

only(1, {
  code = "documents_reduction", zh = "减排类项目材料", en = "papers of a reduction project",
  clause = "4.4",
  when = equals(reduction_kind, "避免、减少排放类"),
  require = all_of { is_true(doc_feasibility), is_true(doc_environment), is_true(doc_construction_start) },
})

only(1, {
  code = "documents_removal", zh = "碳汇类项目材料", en = "papers of a removal project",
  clause = "4.4",
  when = equals(reduction_kind, "清除（碳汇）类"),
  require = all_of { is_true(doc_afforestation_design), is_true(doc_land_tenure), is_true(doc_start_date) },
})

only(1, {
  code = "document_review", zh = "文件评审五项内容", en = "five contents of the document review",
  clause = "4.4",
  require = at_least(document_review_items, param.document_review_items),
})

only(2, {
  code = "document_review", zh = "文件评审内容", en = "contents of the document review",
  clause = "5.4",
  require = is_true(document_review_conformity),
})

-- 4.5、5.5 现场评审 --------------------------------------------------------------------------------------------

both {
  code = "site_plan", zh = "现场评审计划", en = "site plan",
  clauses = { "4.5.1", "5.5.1" },
  require = is_true(site_plan),
}

both {
  code = "sampling", zh = "现场数量与抽样", en = "sites and sampling",
  clauses = { "4.5.1", "5.5.1" },
  when = not_(is_true(methodology_sampling_rule)),
  require = any_of {
    all_of { at_most(sites_total, param.sites_all), at_least(sites_visited, sites_total) },
    all_of { more_than(sites_total, param.sites_all), is_true(sampling_plan), at_least(sites_visited, param.sites_least) },
  },
  note = "不超过5个的全部走访；超过5个的按抽样走访且不少于5个；方法学另有规定的不适用本项。",
}

only(1, {
  code = "on_site", zh = "到现场评审", en = "on site",
  clause = "4.5.2",
  require = is_true(on_site_done),
  reference = true,
  note = "文件用“原则上”，故只报告，不决定结论。",
})

only(1, {
  code = "site_methods", zh = "至少四种评审方式", en = "four methods",
  clause = "4.5.2",
  require = at_least(site_methods, param.validation_methods),
})

only(2, {
  code = "site_methods", zh = "至少七种核查方式", en = "seven methods",
  clause = "5.5.2",
  require = at_least(site_methods, param.verification_methods),
})

both {
  code = "site_consent", zh = "现场记录经业主同意", en = "consent to records",
  clauses = { "4.5.2", "5.5.2" },
  when = is_true(site_recorded),
  require = is_true(owner_consented),
}

both {
  code = "feedback", zh = "书面反馈", en = "written feedback",
  clauses = { "4.5.3", "5.5.3" },
  require = is_true(feedback_written),
}

both {
  code = "corrective_made", zh = "应提的整改要求都已提出", en = "corrective requests made",
  clauses = { "4.5.3", "5.5.3" },
  require = at_least(corrective_requests, corrective_cases),
}

both {
  code = "observations_made", zh = "应提的观察项都已提出", en = "observations made",
  clauses = { "4.5.3", "5.5.3" },
  require = at_least(observations, observation_cases),
}

both {
  code = "answers", zh = "整改要求和观察项逐项回应", en = "all answered",
  clauses = { "4.5.3", "5.5.3" },
  require = all_of { at_least(corrective_answered, corrective_requests), at_least(observations_answered, observations) },
}

-- 4.6–4.9、5.6–5.9 报告、复核、决定、记录 --------------------------------------------------------------

both {
  code = "closed", zh = "肯定结论前整改要求全部关闭", en = "all closed before a positive conclusion",
  clauses = { "4.6", "5.6" },
  when = equals(audit_conclusion, "肯定"),
  require = at_least(corrective_closed, corrective_requests),
}

both {
  code = "report", zh = "报告四项内容", en = "four contents of the report",
  clauses = { "4.6", "5.6" },
  require = at_least(report_contents, param.report_contents),
}

both {
  code = "review", zh = "复核三项确认", en = "three checks of the review",
  clauses = { "4.7", "5.7" },
  require = at_least(review_checks, param.review_checks),
}

both {
  code = "reviewer", zh = "复核人员有能力、未参与、无利益关系", en = "reviewer competent and independent",
  clauses = { "4.7", "5.7" },
  require = all_of {
    is_true(reviewer_competent),
    not_(is_true(reviewer_took_part)),
    not_(is_true(reviewer_interested)),
  },
}

both {
  code = "decision", zh = "作出肯定或否定决定", en = "decision made",
  clauses = { "4.8.1", "5.8.1" },
  require = one_of(audit_decision, { "肯定", "否定" }),
}

both {
  code = "decider", zh = "决定人员未参与", en = "decision maker independent",
  clauses = { "4.8.1", "5.8.1" },
  require = not_(is_true(decider_took_part)),
}

both {
  code = "commitment", zh = "报告承诺", en = "commitment in the report",
  clauses = { "4.8.2", "5.8.2" },
  require = is_true(report_commitment),
}

both {
  code = "records", zh = "资料保存至少10年", en = "records",
  clauses = { "4.9", "5.9" },
  require = at_least(record_years, param.record_years),
  note = "审定自出具报告之日起；核查自该项目最后一期减排量登记后。",
}

-- 6、7 报送、公开、责任 --------------------------------------------------------------------------------------------

gate "submission" {
  title   = { zh = "向监管部门报送", en = "Submitted to the regulator" },
  clause  = "6.1",
  require = is_true(report_submitted),
}

gate "publication" {
  title   = { zh = "网站公布", en = "Published" },
  clause  = "6.2",
  require = is_true(audit_published),
}

gate "no_fraud" {
  title   = { zh = "机构没有弄虚作假", en = "No fraud" },
  clause  = "7",
  require = not_(is_true(audit_fraud)),
}

gate "confidentiality" {
  title   = { zh = "没有泄露商业秘密", en = "No leak" },
  clause  = "7",
  require = not_(is_true(secret_leaked)),
}

gate "owner_data" {
  title   = { zh = "业主资料真实、完整、有效", en = "True papers of the owner" },
  clause  = "7",
  require = is_true(owner_data_true),
}

result {
  pass = all_gates(),
}
