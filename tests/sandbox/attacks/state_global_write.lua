-- expect: failed script.function_error|load-error script.keeps_state
shared = 1 return 1
