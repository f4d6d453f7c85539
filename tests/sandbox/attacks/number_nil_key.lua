-- expect: failed script.function_error
local t = {} t[nil] = 1 return 1
