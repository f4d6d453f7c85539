scheme "national.t" { title = "测试", document = "doc", subject = "park", layer = "national" }
gate "base" { clause = "一", require = at_least(x, param.limit) }
