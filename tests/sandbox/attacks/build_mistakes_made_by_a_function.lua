-- expect: failed script.function_error
-- as: file
local s = x
score 'victim' { clause = '1', points = 10, value = function(p) local a = s.nonsense return 1 end }
