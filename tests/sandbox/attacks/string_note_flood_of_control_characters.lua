-- expect: points 1
for i = 1, 1000 do note('\27[2J\27[H\0\r\n\b\x9b31m') end
return 1
