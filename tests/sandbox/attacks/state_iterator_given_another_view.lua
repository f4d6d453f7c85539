-- expect: failed script.function_error
local step = pairs({ 1 })
return step(p, 1)
