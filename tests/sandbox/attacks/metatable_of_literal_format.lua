-- expect: failed script.function_error
return ('%99999999d'):format(1)
