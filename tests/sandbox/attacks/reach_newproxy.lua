-- expect: failed script.function_error
return newproxy(true)
