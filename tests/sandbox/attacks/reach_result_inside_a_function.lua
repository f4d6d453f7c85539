-- expect: failed script.function_error
result { total = 5 } return 1
