-- expect: failed script.function_error
return print('x')
