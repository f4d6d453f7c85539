-- expect: points 1|failed script.function_error|load-error *
-- as: file
local env = _ENV
score 'victim' { clause = '1', points = 10, value = function(p)
  env.n = (1)
  return 1
end }
