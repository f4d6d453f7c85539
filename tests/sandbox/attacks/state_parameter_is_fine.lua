-- expect: points 1
-- as: file
local n = 5
local function up(n) n = n + 1 return n end
score 'victim' { clause = '1', points = 10, value = function(p) return up(0) end }
