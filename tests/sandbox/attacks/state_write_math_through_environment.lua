-- expect: failed script.function_error
_ENV.math = {} return 1
