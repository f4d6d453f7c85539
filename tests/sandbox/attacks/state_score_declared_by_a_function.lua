-- expect: failed script.function_error|script.function_result
-- as: file
local declare = score
score 'victim' { clause = '1', points = 10, value = function(p)
  declare 'late' { clause = '1', points = 5, value = 5 }
  return 1
end }
