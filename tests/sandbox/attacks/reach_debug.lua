-- expect: failed script.function_error
return debug.x
