-- expect: failed script.function_error
return p:at('x', 1 << 40)
