-- expect: failed script.function_error
error(p)
