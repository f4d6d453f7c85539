-- expect: failed script.function_error
-- as: file
local t = {}
t.t = t
score 'victim' { clause = '1', points = 10, value = function(p) t.t.t.n = 1 return 1 end }
