-- expect: loads|load-error script.memory|script.fuel|script.deadline
-- as: file
local t = {}
for i = 1, 100000 do t[i * 65535 * 32767] = i end
