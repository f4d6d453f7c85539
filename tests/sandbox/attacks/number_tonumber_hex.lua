-- expect: points 1
if tonumber('0x10') == nil then return 1 end return 0
