-- expect: failed script.function_error
assert(nil, {})
