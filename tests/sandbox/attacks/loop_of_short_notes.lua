-- expect: failed script.fuel
while true do note('x') end
