-- expect: points 1
-- as: file
-- Its own local of the same name.
local n = 5
score 'victim' { clause = '1', points = 10, value = function(p)
  local n = 0
  n = n + 1
  return n
end }
