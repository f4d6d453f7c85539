-- expect: load-error script.keeps_state
-- as: file
local n = 0
local helper = { inner = { count = function() n = n + 1 return n end } }
score 'victim' { clause = '1', points = 10, value = function(p) return helper.inner.count() end }
