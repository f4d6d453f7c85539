-- expect: failed script.fuel
for i = 1, 9223372036854775807 do end return 1
