-- expect: failed script.function_error
error('x', 1000)
