-- expect: failed script.function_error
return loadfile('/etc/passwd')
