-- expect: failed script.fuel|script.memory|script.function_error
local function f() return 1 + f() end return f()
