-- expect: points 1
if 9223372036854775807 + 1 < 0 then return 1 end return 0
