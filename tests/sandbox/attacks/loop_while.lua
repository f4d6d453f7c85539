-- expect: failed script.fuel
while true do end
