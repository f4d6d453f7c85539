-- expect: failed script.fuel
for i = -math.huge, math.huge do end
return 1
