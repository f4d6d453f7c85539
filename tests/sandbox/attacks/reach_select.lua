-- expect: failed script.function_error
return select('#', 1)
