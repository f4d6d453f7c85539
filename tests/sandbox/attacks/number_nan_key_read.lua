-- expect: points 1
local t = {} if t[0/0] == nil then return 1 end return 0
