-- expect: failed script.function_error
return p < p and 1 or 0
