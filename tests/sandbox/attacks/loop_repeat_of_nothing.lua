-- expect: failed script.fuel
repeat until nil
