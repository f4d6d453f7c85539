-- expect: failed script.function_error
return require('os')
