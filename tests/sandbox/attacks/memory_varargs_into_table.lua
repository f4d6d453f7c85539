-- expect: failed script.fuel|script.memory|script.function_error
local function double(...) local t = { ..., ... } return t end
local function f(n, ...) if n == 0 then return 1 end return f(n - 1, 1, 2, 3, 4, 5, 6, 7, 8, ...) end
return f(1e7)
