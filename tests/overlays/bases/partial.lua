-- Criteria of several parts that say what a missing value means: what is settled without it matters.
scheme "national.base" { title = "base", document = "doc", subject = "park", layer = "national" }
gate "shown" {
  clause = "1",
  require = any_of { less_than(x, param.below), at_least(x, param.from), is_true(flag) },
  missing = "fail",
}
gate "spared" { clause = "1", require = all_of { at_least(y, param.floor_y), at_least(z, param.floor_z) }, missing = "rescale" }
veto "strikes" { clause = "1", reject_if = all_of { at_least(z, param.much), is_true(flag2) }, missing = "fail" }
score "either" {
  clause = "2", points = 10, missing = "zero",
  value = points_if(any_of { at_least(share, param.share), less_than(share, param.low_share), is_true(flag2) }, 10),
}
result { total = sum(), pass = all_of { all_gates(), at_least(total(), param.mark) } }
