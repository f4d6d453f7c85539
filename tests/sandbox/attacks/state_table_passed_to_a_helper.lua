-- expect: points 1|failed script.function_error|load-error *
-- as: file
local seen = {}
local function put(t, v) t[#t + 1] = v end
score 'victim' { clause = '1', points = 10, value = function(p)
  put(seen, p.x)
  return #seen
end }
