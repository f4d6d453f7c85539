-- expect: failed script.fuel|script.memory
local t = {}
local i = 0
while true do i = i + 1 t[i] = tostring(i) .. 'x' end
