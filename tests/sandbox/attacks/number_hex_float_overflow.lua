-- expect: failed script.function_result
return 0x1p99999
