-- expect: failed script.function_error
return string.x
