-- expect: points x
-- as: file
local points = { [1] = 1, [2] = 2, [3] = 3 }
score 'victim' { clause = '1', points = 10, value = function(p) return points[p.x] end }
