-- expect: failed script.function_error
return (5).x
