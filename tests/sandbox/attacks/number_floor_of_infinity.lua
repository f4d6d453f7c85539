-- expect: points 1
if math.floor(math.huge) == math.huge then return 1 end return 0
