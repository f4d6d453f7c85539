-- expect: failed script.function_error
return package.x
