-- expect: failed script.function_error
return rawequal(p, p)
