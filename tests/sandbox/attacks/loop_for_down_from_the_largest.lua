-- expect: failed script.fuel
for i = math.huge, 1, -1 do end
return 1
