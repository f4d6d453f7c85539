-- expect: failed script.fuel
for i = 1e16, 1e16 + 1e9, 1 do end return 1
