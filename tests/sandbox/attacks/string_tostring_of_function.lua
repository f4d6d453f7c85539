-- expect: failed script.function_error
return tostring(math.max)
