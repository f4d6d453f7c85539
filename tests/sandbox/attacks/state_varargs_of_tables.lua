-- expect: points 1|failed script.function_error|load-error *
-- as: file
local seen = {}
local function put(...) local t = ... t[#t + 1] = 1 return #t end
score 'victim' { clause = '1', points = 10, value = function(p)
  return put(seen)
end }
