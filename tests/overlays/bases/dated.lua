-- Values that change with time, in every kind of freedom.
scheme "national.base" { title = "base", document = "doc", layer = "national" }
gate "ceiling" { clause = "1", require = at_most(x, param.ceiling) }
gate "fixed" { clause = "1", require = at_most(z, param.fixed) }
gate "ranged" { clause = "1", require = at_most(y, param.ranged) }
gate "free" { clause = "2", require = at_most(low, param.free) }
gate "draft" { clause = "2", require = at_most(open, param.draft) }
result { pass = all_gates() }
