-- Names a group that it does not declare: wrong on its own.
scheme "national.base" { title = "base", document = "doc", layer = "national" }
score "points" { clause = "1", group = "lost", points = 10, value = linear(x, { zero = 0, full = 100 }) }
result { total = sum(), pass = at_least(group_total("lost"), 5) }
