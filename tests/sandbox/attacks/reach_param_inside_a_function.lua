-- expect: failed script.function_error
return param.limit
