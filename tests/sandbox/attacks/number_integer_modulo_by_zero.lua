-- expect: failed script.function_error
return 1 % 0
