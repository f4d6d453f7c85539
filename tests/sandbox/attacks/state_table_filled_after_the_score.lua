-- expect: failed script.function_error|load-error *
-- as: file
local box = {}
score 'victim' { clause = '1', points = 10, value = function(p) box.inner.n = (box.inner.n or 0) + 1 return box.inner.n end }
box.inner = {}
