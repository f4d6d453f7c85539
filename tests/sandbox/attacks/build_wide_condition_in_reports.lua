-- expect: load-error *
-- as: file
local t = {}
for i = 1, 20000 do t[i] = at_least(x, i) end
gate 'g' { clause = '1', require = all_of(t) }
