-- expect: failed script.fuel|script.memory
local t = {}
local i = 1
while true do t[i] = 1 i = i * 2 + 1 end
