-- expect: points 1|failed script.function_error|load-error *
-- as: file
local n = 0
local list = { function() n = n + 1 return n end }
score 'victim' { clause = '1', points = 10, value = function(p)
  return list[1]()
end }
