-- expect: failed script.function_error
return os.x
