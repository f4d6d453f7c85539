-- expect: failed script.fuel|script.memory
local t = { 1 }
for i, v in ipairs(t) do t[i + 1] = i end return 1
