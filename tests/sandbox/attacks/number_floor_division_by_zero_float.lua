-- expect: failed script.function_result
return 1 // 0.0
