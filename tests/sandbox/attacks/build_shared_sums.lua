-- expect: load-error *
-- as: file
-- 2^60 paths through 60 nodes: nothing may walk them one by one.
local q = x
for i = 1, 60 do q = q + q end
score 'shared' { clause = '1', points = 1, value = linear(q, { zero = 0, full = 5 }) }
