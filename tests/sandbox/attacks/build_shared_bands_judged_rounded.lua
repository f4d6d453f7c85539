-- expect: load-error *
-- as: file
local c = at_least(x, 1)
for i = 1, 24 do c = by_range(x, { { c, below = 1 }, { all_of(c, flag), from = 1 } }) end
gate 'g' { clause = '1', require = c, judge = 'rounded' }
