-- expect: points x
-- as: file
local first
score 'victim' { clause = '1', points = 10, value = function(p)
  return p.x
end }
