-- expect: points 5
local function f(_ENV) return a end return f({ a = 5 })
