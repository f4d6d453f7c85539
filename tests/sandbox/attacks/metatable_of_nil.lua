-- expect: failed script.function_error
return (nil).x
