-- expect: failed script.function_error
return getmetatable('').__index
