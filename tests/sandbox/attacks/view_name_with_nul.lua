-- expect: failed script.function_error
return p["x\0y"]
