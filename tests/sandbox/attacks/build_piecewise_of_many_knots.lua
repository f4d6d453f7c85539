-- expect: loads|load-error *
-- as: file
-- open: every constant takes a register of 8 KB in each run: 10,000 of them 80 MB
local t = {}
for i = 1, 5000 do t[i] = { i, i / 5000 } end
score 'many' { clause = '1', points = 1, value = piecewise(x, t) }
