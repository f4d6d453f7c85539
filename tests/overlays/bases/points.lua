-- Points: scales of every kind, groups with caps, a bonus, a panel, a function, grades and a pass mark.
scheme "national.base" { title = "base", document = "doc", subject = "park", layer = "national" }
group "energy" { title = "energy", cap = param.cap_energy }
score "linear" { clause = "1", group = "energy", points = 20, value = linear(x, { zero = param.zero, full = param.full }) }
score "bands" { clause = "1", group = "energy", points = 20, value = bands(z, { { at_least = param.band_high, points = param.points_high }, { at_least = param.band_low, points = 5 } }) }
score "pieces" { clause = "1", points = 10, value = piecewise(y, { { -50, 0 }, { param.knee, 0.5 }, { 50, 1 } }) }
score "ratio" { clause = "1", points = 10, value = ratio_to(open, param.target) }
score "levels" { clause = "1", points = 10, value = levels(level, { ["国家级"] = 10, ["省级"] = param.points_province, otherwise = 0 }) }
score "if" { clause = "2", points = 10, value = points_if(at_most(low, param.ceiling), 10) }
score "function" { clause = "2", points = param.function_points, value = function(p) if p.x > 50 then return 5 end return 0 end }
panel "panel" { clause = "2", points = 10, combine = mean() }
bonus "extra" { clause = "2", points = 5, value = points_if(is_true(flag), param.bonus) }
gate "floor" { clause = "2", require = at_least(x, param.floor) }
result {
  total = sum(), round = { digits = 1, mode = "half_even" },
  grades = { { param.excellent, "优" }, { 60, "合格" }, { 0, "不合格" } },
  pass = all_of { all_gates(), at_least(total(), param.pass_mark), at_least(group_total("energy"), param.energy_mark) },
}
