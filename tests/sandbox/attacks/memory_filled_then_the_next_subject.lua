-- expect: failed script.memory|script.fuel
local keep = nil
while true do keep = { keep } end
