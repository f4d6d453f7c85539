-- expect: failed script.function_result
return math.max(0/0, 1)
