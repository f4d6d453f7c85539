-- expect: load-error *
-- as: file
-- As build_shared_sums, asking which values are known.
local q = x
for i = 1, 60 do q = q + q end
score 'shared' { clause = '1', points = 1, missing = 'zero', value = linear(q, { zero = 0, full = 5 }) }
