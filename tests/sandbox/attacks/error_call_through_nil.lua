-- expect: failed script.function_error
local t = {} t.x.y.z()
