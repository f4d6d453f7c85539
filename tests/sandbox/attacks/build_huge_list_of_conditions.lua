-- expect: loads
-- as: file
local t = {}
for i = 1, 3000 do t[i] = at_least(x, i) end
gate 'many' { clause = '1', require = at_least_met(1, t) }
