-- Points and a pass rule by functions that read parameters: named inside, taken outside, and through another function.
scheme "national.base" { title = "base", document = "doc", subject = "park", layer = "national" }
local outside = param.outside
local function limit() return param.through end
score "inside" {
  clause = "1", points = 10,
  value = function(p) if p.intensity <= param.inside then return 10 end return 0 end,
}
score "outside" {
  clause = "1", points = 10,
  value = function(p) if p.intensity <= outside then return 10 end return 0 end,
}
score "through" {
  clause = "1", points = 10,
  value = function(p) if p.intensity <= limit() then return 10 end return 0 end,
}
gate "plain" { clause = "1", require = at_most(intensity, param.plain) }
result { total = sum(), pass = all_of { all_gates(), at_least(total(), param.mark) } }
