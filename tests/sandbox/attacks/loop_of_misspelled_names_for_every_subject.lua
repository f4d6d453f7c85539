-- expect: failed script.function_error
-- Looking for what was meant must not cost every subject.
return p["indicator_" .. tostring(p.x)]
