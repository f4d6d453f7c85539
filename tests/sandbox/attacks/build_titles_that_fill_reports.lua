-- expect: load-error *
-- as: file
local s = 'x'
for i = 1, 14 do s = s .. s end
for i = 1, 200 do gate('g' .. i) { clause = '1', title = s, note = s, require = at_least(x, i) } end
