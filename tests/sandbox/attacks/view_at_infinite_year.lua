-- expect: failed script.function_error
return p:at('x', math.huge)
