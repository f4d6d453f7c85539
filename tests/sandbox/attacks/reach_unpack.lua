-- expect: failed script.function_error
return unpack({ 1 })
