-- expect: load-error script.keeps_state
-- as: file
-- The helper is filled in after the score was declared.
local helper
score 'victim' { clause = '1', points = 10, value = function(p) return helper() end }
local n = 0
helper = function() n = n + 1 return n end
