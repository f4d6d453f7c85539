-- expect: failed script.function_error
return math[1]
