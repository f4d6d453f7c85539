-- expect: failed script.function_error
local q = p
q.x = 3
return q.x
