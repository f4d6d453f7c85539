-- expect: failed script.function_result
return math.floor(0/0)
