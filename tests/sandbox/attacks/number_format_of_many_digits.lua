-- expect: points 1
local s = tostring(0.1 + 0.2)
if #s < 30 then return 1 end return 0
