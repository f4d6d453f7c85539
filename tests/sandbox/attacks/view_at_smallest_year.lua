-- expect: failed script.function_error
return p:at('x', math.floor(-2147483648))
