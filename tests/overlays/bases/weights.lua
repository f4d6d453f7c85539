-- Weights of groups and criteria; no gate.
scheme "national.base" { title = "base", document = "doc", layer = "national" }
group "a" { title = "a", weight = param.weight_a, combine = "weighted_mean" }
group "b" { title = "b", weight = param.weight_b }
score "one" { clause = "1", group = "a", points = 100, weight = param.weight_one, value = linear(x, { zero = 0, full = 100 }) }
score "two" { clause = "1", group = "a", points = 100, value = linear(z, { zero = 0, full = 1000 }) }
score "three" { clause = "2", group = "b", points = 100, value = linear(share, { zero = 0, full = 1 }), when = is_true(flag) }
result { total = sum(), pass = at_least(total(), 60) }
