-- expect: failed script.function_error
return rawget(p, 'x')
