-- expect: loads
-- as: file
local t = {}
for i = 1, 5000 do t[i] = { i, i / 5000 } end
score 'many' { clause = '1', points = 1, value = piecewise(x, t) }
