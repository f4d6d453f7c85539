-- expect: failed script.function_error
return p:at('x', 2020.5)
