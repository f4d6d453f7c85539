-- expect: failed script.function_error
return p.__index
