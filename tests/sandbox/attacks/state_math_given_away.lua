-- expect: failed script.function_error
local m = math
m.min = nil
return 1
