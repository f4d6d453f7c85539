-- expect: load-error script.unknown_name
return p["x\0y"]
