-- expect: failed script.function_error
local done <close> = p
return 1
