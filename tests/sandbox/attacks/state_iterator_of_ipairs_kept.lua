-- expect: points 1|failed script.function_error|load-error *
-- as: file
local step, list, start = ipairs({ 5, 6, 7 })
score 'victim' { clause = '1', points = 10, value = function(p)
  local k = step(list, start)
  return k
end }
