-- expect: load-error script.keeps_state
-- as: file
local n = 0
local deep = { a = { b = { c = { function() n = n + 1 return n end } } } }
score 'victim' { clause = '1', points = 10, value = function(p) return deep.a.b.c[1]() end }
