-- expect: points 8
for i = 1, 0 / 0 do return 9 end
for i = 0 / 0, 1 do return 8 end
return 5
