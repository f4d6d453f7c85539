-- expect: failed script.fuel
while true do local s = tostring(1.5) end
