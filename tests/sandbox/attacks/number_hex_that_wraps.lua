-- expect: failed script.function_result
return 0xFFFFFFFFFFFFFFFFFF
