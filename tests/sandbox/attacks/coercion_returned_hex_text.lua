-- expect: failed script.function_result
return '0x10'
