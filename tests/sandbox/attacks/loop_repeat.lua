-- expect: failed script.fuel
repeat until false
