-- expect: failed script.function_error
gate 'late' { require = 1 } return 1
