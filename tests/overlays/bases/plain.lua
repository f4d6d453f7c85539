-- Gates only, no result declared.
scheme "national.base" { title = "base", document = "doc", layer = "national" }
gate "floor" { clause = "1", require = at_least(x, param.floor) }
score "points" { clause = "2", points = 10, value = linear(z, { zero = 0, full = 1000 }) }
