-- What the other bases leave out: counts and stand-ins set by parameters, averages over years, one number used both ways,
-- a veto with `when`, means of groups, cohorts, deductions, a quota.
scheme "national.base" { title = "base", document = "doc", subject = "park", layer = "national" }
group "g" { title = "g", cap = param.cap, floor = param.least, combine = "geometric_mean" }
gate "stand_in" { clause = "1", require = at_least(if_known(x, param.instead), param.floor_x) }
gate "some" { clause = "1", require = at_least_met(param.how_many, { at_least(x, 40), at_least(z, 300), is_true(flag2) }) }
gate "mean" { clause = "1", require = at_least(mean_of_last(z, 3), param.mean) }
gate "ratio" { clause = "1", require = at_most(carbon / energy, param.ratio) }
gate "gap" { clause = "1", require = at_most(abs(y - param.centre), param.radius) }
gate "both" { clause = "2", require = all_of { at_least(x, param.edge), at_most(low, param.edge) } }
gate "category" { clause = "2", require = by_category(level, { ["国家级"] = at_least(z, param.national), ["省级"] = at_least(z, param.other) }) }
gate "percent" { clause = "2", require = at_least(share, param.share) }
gate "sum" { clause = "2", require = at_least(x + param.weight * share, param.sum) }
gate "early" { clause = "2", require = at_most(round(open, { digits = 1, mode = "half_up" }), param.open) }
veto "bad" { clause = "2", when = at_least(energy, param.large), reject_if = all_of { more_than(z, param.bad), less_than(x, param.weak) } }
score "falling" { clause = "1", group = "g", points = 20, value = linear(low, { zero = param.worst, full = param.best }) }
score "better" { clause = "1", group = "g", points = 20, value = min_max(x) }
score "lost" { clause = "2", points = 10, value = deduct(10, { { less_than(x, param.enough), param.loss } }) }
score "nearer" { clause = "2", points = 10, value = clamp(x / param.target, 0, 1), when = at_least(z, param.counted) }
recommend { at_least = 1, at_most = param.quota, clause = "1" }
result { total = sum(), round = { digits = 1, mode = "half_up" }, pass = all_of { all_gates(), at_least(total(), param.mark) } }
