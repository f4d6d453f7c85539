-- expect: failed script.function_result
return 10 ^ 400
