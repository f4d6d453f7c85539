-- expect: failed script.function_error
-- A number is text enough for an index; there is no such indicator.
return p[1]
