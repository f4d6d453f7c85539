-- expect: failed script.function_error
return p['x' .. tostring(p.x)]
