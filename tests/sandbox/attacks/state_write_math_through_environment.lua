-- expect: failed script.function_error|load-error script.keeps_state
_ENV.math = {} return 1
