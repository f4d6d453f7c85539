-- expect: points 5
local a = "0123456789abcdef"
a = a .. a .. a .. a a = a .. a .. a .. a a = a .. a .. a .. a a = a .. a .. a .. a
local b = a .. "x"
a = a .. "y"
if a < b or a == b or b < a then return 5 end
return 1
