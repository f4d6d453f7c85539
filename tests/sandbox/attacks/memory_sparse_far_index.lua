-- expect: points 1
local t = {}
t[1 << 40] = 1
t[9223372036854775807] = 1
return t[1 << 40]
