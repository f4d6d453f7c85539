-- expect: failed script.function_error
error(nil)
