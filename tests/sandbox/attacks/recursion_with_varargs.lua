-- expect: failed script.fuel|script.memory|script.function_error
local function f(...) return 1 + f(1, ...) end return f()
