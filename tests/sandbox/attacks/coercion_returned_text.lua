-- expect: failed script.function_result
return '5'
