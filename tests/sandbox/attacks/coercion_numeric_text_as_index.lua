-- expect: points 2
local t = { [1] = 1, ['1'] = 2 }
return t['1']
