-- expect: points 1
if #tostring(0/0) < 10 then return 1 end return 0
