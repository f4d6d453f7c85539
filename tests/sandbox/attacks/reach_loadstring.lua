-- expect: failed script.function_error
return loadstring('return 1')()
