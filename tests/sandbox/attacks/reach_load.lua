-- expect: failed script.function_error
return load('return 1')()
