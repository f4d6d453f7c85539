-- expect: points 1|failed script.function_error|load-error *
-- as: file
local function counter() local n = 0 return function() n = n + 1 return n end end
local up = counter()
score 'victim' { clause = '1', points = 10, value = function(p)
  return up()
end }
