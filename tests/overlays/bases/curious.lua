-- A pass rule that looks at the gates the wrong way round, and a rescaled criterion.
scheme "national.base" { title = "base", document = "doc", layer = "national" }
gate "floor" { clause = "1", require = at_least(x, 40) }
score "points" { clause = "2", points = 100, value = linear(z, { zero = 0, full = 1000 }) }
result { total = sum(), pass = any_of { all_of { all_gates(), at_least(total(), 60) }, all_of { not_(all_gates()), at_least(total(), param.high) } } }
