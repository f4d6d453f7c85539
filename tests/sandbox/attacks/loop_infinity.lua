-- expect: failed script.fuel
for i = 1, math.huge do end return 1
