-- expect: failed script.function_error
return _G.os
