-- expect: load-error script.keeps_state
-- as: file
local one = use 'one'
score 'victim' { clause = '1', points = 10, value = function(p) return one.count() end }
-- lib: one
local n = 0
return { count = function() n = n + 1 return n end }
