-- expect: load-error *
-- as: file
local t = {}
for i = 1, 20000 do t[i] = { from = i, below = i + 1, i } end
while true do local y = by_range(x, t) end
