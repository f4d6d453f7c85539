-- expect: failed script.fuel
::top::
local x = function() return p end
goto top
