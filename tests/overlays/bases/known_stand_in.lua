-- A number that stands in for what is not known.
scheme "national.base" { title = "base", document = "doc", subject = "park", layer = "national" }
gate "stand_in" { clause = "1", require = at_least(if_known(x, param.instead), param.floor_x) }
