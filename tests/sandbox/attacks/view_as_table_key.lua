-- expect: points 1
local t = {} t[p] = 1 return t[p]
