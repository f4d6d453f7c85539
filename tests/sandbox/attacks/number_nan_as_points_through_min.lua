-- expect: failed script.function_result|points 5
return math.min(0/0, 5)
