-- expect: failed script.function_error
return ('x').rep
