-- expect: failed script.function_error
return p[0/0]
