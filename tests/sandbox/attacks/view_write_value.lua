-- expect: failed script.function_error
p.x = 99 return p.x
