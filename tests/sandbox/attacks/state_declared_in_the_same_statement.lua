-- expect: points 1|failed script.function_error|load-error *
-- as: file
local n <const> = { 0 }
score 'victim' { clause = '1', points = 10, value = function(p)
  n[1] = n[1] + 1
  return n[1]
end }
