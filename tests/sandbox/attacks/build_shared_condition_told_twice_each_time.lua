-- expect: load-error *
-- as: file
-- Its reasons are two to the power of 60.
local c = at_least(x, 1)
for i = 1, 60 do c = all_of(c, any_of(c, flag)) end
gate 'g' { clause = '1', require = c }
