-- expect: failed script.fuel
while true do local v = p:at('x', 2025) end
