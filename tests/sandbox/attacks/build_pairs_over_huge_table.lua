-- expect: load-error *|loads
-- as: file
local t = {}
for i = 1, 100000 do t[i] = i end
for round = 1, 1e9 do for k in pairs(t) do break end end
