-- expect: points 1|failed script.function_error|load-error *
-- as: file
local n = 0 --[==[
]==]
score 'victim' { clause = '1', points = 10, value = function(p)
  n = --[[ ]] n + 1
  return n
end }
