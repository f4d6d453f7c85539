-- expect: load-error *
-- as: file
local q = x
for i = 1, 60000 do q = q + y end
score 's' { clause = '1', points = 1, value = clamp(q, 0, 1) }
