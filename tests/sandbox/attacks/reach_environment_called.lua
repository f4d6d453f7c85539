-- expect: failed script.function_error
return _ENV()
