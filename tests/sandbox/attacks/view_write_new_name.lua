-- expect: failed script.function_error
p.hack = 99 return 1
