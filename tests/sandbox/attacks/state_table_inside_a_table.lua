-- expect: points 1|failed script.function_error|load-error *
-- as: file
local box = { seen = {} }
score 'victim' { clause = '1', points = 10, value = function(p)
  local t = box.seen
  t[#t + 1] = p.x
  return #box.seen
end }
