-- expect: failed script.function_error|script.fuel|script.memory
local function f() for _, v in ipairs({ 1 }) do f() end end f() return 1
