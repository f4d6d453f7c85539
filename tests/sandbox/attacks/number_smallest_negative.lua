-- expect: failed script.function_result
return -5e-324
