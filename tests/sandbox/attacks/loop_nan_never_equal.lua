-- expect: failed script.fuel
local n = 0/0
while n ~= n do end return 1
