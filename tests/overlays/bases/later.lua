-- Older numbers than rules: before 2025 there is a value, but no band to judge by.
scheme "national.base" { title = "base", document = "doc", layer = "national" }
local bands = {}
if in_force("band") then bands["国家级"] = at_least(x, param.band) end
gate "levels" { clause = "1", require = by_category(level, bands) }
gate "old" { clause = "2", require = at_least(z, param.old) }
