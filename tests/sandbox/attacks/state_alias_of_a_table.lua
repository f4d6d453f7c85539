-- expect: points 1|failed script.function_error|load-error *
-- as: file
local seen = {}
score 'victim' { clause = '1', points = 10, value = function(p)
  local t = seen
  t[#t + 1] = p.x
  return #seen
end }
