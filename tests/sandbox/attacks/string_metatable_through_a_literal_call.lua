-- expect: failed script.function_error
return #('x'):rep(1000000000)
