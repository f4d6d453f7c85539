-- expect: failed script.function_error
shared = 1 return 1
