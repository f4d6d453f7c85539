-- expect: failed script.fuel
::again::
local x = p.x
if x then goto again end
return x
