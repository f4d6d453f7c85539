-- expect: failed script.function_error
math.max = nil return 1
