-- expect: load-error script.too_deep
-- as: file
-- Deeper than any stack: nothing may walk it by recursion.
local q = x
for i = 1, 20000 do q = q + 1 end
gate 'deep' { clause = '1', require = at_least(q, 0) }
