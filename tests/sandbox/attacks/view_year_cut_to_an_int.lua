-- expect: failed script.function_error
-- 2^32 + 2025 is not 2025.
return p:at('x', 4294969321)
