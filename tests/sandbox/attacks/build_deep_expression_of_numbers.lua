-- expect: load-error script.too_deep
-- as: file
-- A number written into every step of it.
local q = x
for i = 1, 20000 do q = q * 1.5 end
gate 'deep' { clause = '1', require = at_least(q, 0) }
