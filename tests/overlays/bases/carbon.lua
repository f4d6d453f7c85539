-- Bands, categories, counts and conditions: a gate of every shape.
scheme "national.base" { title = "base", document = "doc", subject = "park", layer = "national", factors = "set-a", version = "1" }
gate "carbon" {
  clause  = "1",
  require = by_range(energy, {
    { from = param.band_medium, below = param.band_large, at_most(intensity, param.carbon_medium) },
    { from = param.band_large, at_most(intensity, param.carbon_large) },
  }),
}
gate "level" { clause = "1", require = one_of(level, { "国家级", "省级" }) }
gate "either" { clause = "1", require = any_of { is_true(flag), at_least(x, param.floor_x) } }
gate "between" { clause = "1", require = between(y, param.low_y, param.high_y) }
gate "some" { clause = "1", require = at_least_met(2, { at_least(x, param.floor_x), at_least(z, param.floor_z), is_true(flag2) }) }
gate "when_large" { clause = "2", when = at_least(energy, param.applies_from), require = is_true(flag) }
gate "share" { clause = "2", require = at_least(share, param.share), missing = "fail" }
gate "change" { clause = "2", require = at_least(x - x:years_ago(1), param.growth) }
gate "advice" { clause = "2", require = at_least(z, param.advice), reference = true }
veto "late" { clause = "2", reject_if = more_than(z, param.too_much) }
veto "rare" { clause = "2", reject_if = all_of { more_than(z, param.too_much_small), less_than(energy, param.band_large) } }
result { pass = all_gates() }
