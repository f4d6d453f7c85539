-- expect: failed script.function_error
-- as: file
local one = use 'one'
score 'victim' { clause = '1', points = 10, value = function(p) return one.count() end }
-- lib: one
local seen = { n = 0 }
return { deep = { seen = seen }, count = function() local s = seen s.n = s.n + 1 return s.n end }
