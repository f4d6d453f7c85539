-- expect: points 1|failed script.function_error|load-error *
-- as: file
local box = { n = 0 }
box.up = function() box.n = box.n + 1 return box.n end
score 'victim' { clause = '1', points = 10, value = function(p)
  return box.up()
end }
