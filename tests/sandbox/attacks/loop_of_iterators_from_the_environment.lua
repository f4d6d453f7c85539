-- expect: failed script.fuel
local step, list, at = ipairs({ 1 })
while true do step(list, 0) end
