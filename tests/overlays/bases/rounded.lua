-- Judged by rounded values: the digits of the limit decide how.
scheme "national.base" { title = "base", document = "doc", layer = "national" }
gate "ceiling" { clause = "1", require = at_most(intensity, param.ceiling), judge = "rounded" }
gate "floor" { clause = "2", require = at_least(share, param.floor), judge = "rounded" }
result { pass = all_gates() }
