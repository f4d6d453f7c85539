-- expect: failed script.function_error
local x = p.x
p.x = x + 1
return p.x
