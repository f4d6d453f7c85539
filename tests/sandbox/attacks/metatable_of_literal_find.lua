-- expect: failed script.function_error
return ('a'):find('a?a?a?a?')
