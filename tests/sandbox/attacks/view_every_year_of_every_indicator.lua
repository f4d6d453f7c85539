-- expect: failed script.fuel|undetermined
for i = 0, 9999 do local v = p:at('x', 2025) end
for i = 0, 9999 do local v = p:at('sum_xy', i) end
return 1
