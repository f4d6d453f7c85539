-- expect: failed script.function_error
_ENV.shared = 1 return 1
