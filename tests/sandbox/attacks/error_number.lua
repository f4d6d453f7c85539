-- expect: failed script.function_error
error(5)
