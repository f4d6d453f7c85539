-- expect: failed script.function_error
return '5' < 6 and 1 or 0
