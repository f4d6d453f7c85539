-- expect: failed script.function_error
return 1.5 | 0
