-- expect: load-error *
-- as: file
local c = at_least(x, 1)
for i = 1, 40 do c = any_of { all_of { c, c }, c } end
gate 'shared' { clause = '1', require = c }
