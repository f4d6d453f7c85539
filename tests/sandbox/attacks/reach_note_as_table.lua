-- expect: failed script.function_error
note.x = 1
return 1
