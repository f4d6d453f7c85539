-- expect: failed script.function_error
note({}) return 1
