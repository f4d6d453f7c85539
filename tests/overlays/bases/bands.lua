-- Two bands with a limit each, and nothing else.
scheme "national.base" { title = "base", document = "doc", subject = "park", layer = "national" }
gate "carbon" {
  clause  = "1",
  require = by_range(energy, {
    { from = param.medium, below = param.large, at_most(intensity, param.carbon_medium) },
    { from = param.large, at_most(intensity, param.carbon_large) },
  }),
}
