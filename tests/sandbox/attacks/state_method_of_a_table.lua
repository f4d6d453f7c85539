-- expect: points 1|failed script.function_error|load-error *
-- as: file
local box = { n = 0 }
function box:up() self.n = self.n + 1 return self.n end
score 'victim' { clause = '1', points = 10, value = function(p)
  return box:up()
end }
