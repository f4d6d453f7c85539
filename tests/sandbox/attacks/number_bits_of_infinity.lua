-- expect: failed script.function_error
return math.huge | 0
