-- expect: failed script.function_error|script.function_result|load-error *
-- as: file
-- A word kept from loading cannot build rules while a function runs.
local word = at_least
score 'victim' { clause = '1', points = 10, value = function(p) return word(p.x, 1) end }
