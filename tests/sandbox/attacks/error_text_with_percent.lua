-- expect: failed script.function_error
error('%s %n %d %99999d')
