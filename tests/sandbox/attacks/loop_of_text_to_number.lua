-- expect: failed script.fuel
local s = '1'
for i = 1, 12 do s = s .. '0' end
while true do local n = tonumber(s) end
