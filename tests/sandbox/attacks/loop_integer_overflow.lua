-- expect: failed script.fuel
local i = 1
while i > 0 do i = i * 3 if i <= 0 then i = 1 end end
