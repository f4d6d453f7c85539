-- expect: failed script.fuel|script.memory|script.function_error
local function f(m, n)
 if m == 0 then return n + 1 end
 if n == 0 then return f(m - 1, 1) end
 return f(m - 1, f(m, n - 1))
end
return f(4, 3)
