-- expect: failed script.function_error
local t = {} t[0/0] = 1 return 1
