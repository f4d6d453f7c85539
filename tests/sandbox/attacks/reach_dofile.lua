-- expect: failed script.function_error
return dofile('/etc/passwd')
