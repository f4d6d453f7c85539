-- expect: failed script.function_result
return 10.000000000000002
