-- expect: failed script.function_error|script.function_result
-- as: file
local symbol = x
score 'victim' { clause = '1', points = 10, value = function(p) return symbol end }
