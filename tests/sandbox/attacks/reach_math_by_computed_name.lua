-- expect: failed script.function_error
return math['ran' .. 'dom']()
