-- expect: failed script.function_error
at_least(p.x, 1) return 1
