-- expect: points 1|failed script.function_error|load-error *
-- as: file
local n, m = 0, 0
score 'victim' { clause = '1', points = 10, value = function(p)
  local a
  a, n = 1, n + 1
  return n
end }
