-- expect: failed script.function_error
return factor.coal
