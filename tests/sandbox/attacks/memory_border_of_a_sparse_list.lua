-- expect: failed script.fuel
local t = { 1, nil, 3 }
for i = 1, 14 do t[2 ^ i] = i end
while true do local n = #t end
