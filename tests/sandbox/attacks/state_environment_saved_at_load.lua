-- expect: points x
-- as: file
local env = _ENV
score 'victim' { clause = '1', points = 10, value = function(p) return env.math.min(p.x, 9) end }
