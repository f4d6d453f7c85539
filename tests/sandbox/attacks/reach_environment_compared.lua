-- expect: failed script.function_error
return _ENV < p and 1 or 2
