-- expect: points 1
if p == p then return 1 end return 0
