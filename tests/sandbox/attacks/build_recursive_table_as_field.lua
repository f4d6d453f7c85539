-- expect: load-error *
-- as: file
local t = {}
t.title = t
gate 'g' { clause = '1', title = t, require = at_least(x, 1) }
