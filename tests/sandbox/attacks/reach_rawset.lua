-- expect: failed script.function_error
return rawset(p, 'x', 1)
