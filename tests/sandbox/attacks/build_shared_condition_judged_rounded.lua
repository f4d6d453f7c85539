-- expect: load-error *
-- as: file
local c = at_least(x, 1)
for i = 1, 60 do c = all_of(c, c) end
gate 'g' { clause = '1', require = c, judge = 'rounded' }
