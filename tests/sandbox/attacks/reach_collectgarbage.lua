-- expect: failed script.function_error
return collectgarbage('count')
