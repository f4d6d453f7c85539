-- expect: failed script.function_error
return next({})
