-- expect: points 1
local m = -9223372036854775807 - 1
if m // -1 == m and m % -1 == 0 then return 1 end return 0
