-- expect: failed script.fuel
local t = { at = function() while true do end end }
local function swap() p = t end
swap()
return p:at('x', 2025)
