-- expect: failed script.function_error
return utf8.x
