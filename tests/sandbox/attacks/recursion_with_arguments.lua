-- expect: failed script.fuel|script.memory|script.function_error
local function f(a, b, c, d) return 1 + f(a, b, c, d) end return f(1, 2, 3, 4)
