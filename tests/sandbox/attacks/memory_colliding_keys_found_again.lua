-- expect: failed script.memory|failed script.fuel|failed script.deadline
local t = {}
for i = 1, 8000 do t[(i * 16383) << 20] = i end
while true do local v = t[(1 << 20) * 16383 * 9999] end
