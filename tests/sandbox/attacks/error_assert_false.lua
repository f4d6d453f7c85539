-- expect: failed script.function_error
assert(false)
