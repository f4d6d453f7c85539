-- expect: failed script.function_result
return math.floor(-9e15) * 1000000
