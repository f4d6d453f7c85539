-- expect: load-error *
-- as: file
local s = 'x'
for i = 1, 14 do s = s .. s end
local t = {}
for i = 1, 1000 do t[i] = { 1000 - i, s } end
score 's' { clause = '1', points = 1, value = points_if(flag, 1) }
result { total = sum(), grades = t }
