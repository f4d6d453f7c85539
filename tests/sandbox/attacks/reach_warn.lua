-- expect: failed script.function_error
return warn('@on')
