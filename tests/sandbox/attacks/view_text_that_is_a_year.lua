-- expect: failed script.function_error
-- Text that looks like a number is an error, never converted.
return p:at('x', '2025')
