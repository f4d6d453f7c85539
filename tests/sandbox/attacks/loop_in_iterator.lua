-- expect: failed script.fuel
for x in function() return 1 end do end return 1
