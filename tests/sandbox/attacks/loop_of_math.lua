-- expect: failed script.fuel
while true do local s = math.exp(1) end
