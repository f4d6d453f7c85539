-- expect: load-error *
-- as: file
local q = x
for i = 1, 20000 do q = q + 1 end
score 'deep' { clause = '1', points = 1, missing = 'zero', value = linear(q, { zero = 0, full = 5 }) }
