-- expect: failed script.function_error
local l = use 'one' return 1
-- lib: one
return {}
