-- expect: failed script.function_error
return (true).x
