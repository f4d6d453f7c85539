-- expect: failed script.function_error
param.x = 1
return 1
