-- expect: failed script.function_error|load-error script.keeps_state
_ENV.shared = 1 return 1
