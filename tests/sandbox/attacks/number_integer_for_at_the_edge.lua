-- expect: points 5
local n = 0
for i = math.floor(9e15), math.floor(9e15) + 3 do n = n + 1 end
return n + 1
