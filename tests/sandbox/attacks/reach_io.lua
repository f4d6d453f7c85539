-- expect: failed script.function_error
return io.x
