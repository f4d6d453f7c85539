-- expect: failed script.function_result
return 1 .. ''
