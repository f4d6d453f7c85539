-- expect: failed script.function_result
return (-8) ^ (1 / 3)
