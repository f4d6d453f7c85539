-- expect: failed script.function_error
-- open: p["x\0y"] reads x: names are cut at a NUL
return p["x\0y"]
