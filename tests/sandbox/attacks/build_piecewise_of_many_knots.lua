-- expect: loads|load-error *
-- as: file
local t = {}
for i = 1, 2000 do t[i] = { i, i / 2000 } end
score 'many' { clause = '1', points = 1, value = piecewise(x, t) }
