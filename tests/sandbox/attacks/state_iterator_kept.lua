-- expect: points 1|failed script.function_error|load-error *
-- as: file
-- An iterator of pairs that is kept must not remember how far it was called.
local step, list = pairs({ 1, 2, 3, 4, 5, 6, 7, 8, 9 })
score 'victim' { clause = '1', points = 10, value = function(p)
  local k = step(list, nil)
  return k
end }
