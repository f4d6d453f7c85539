-- expect: failed script.fuel
-- as: file
local function endless() while true do end end
score 'victim' { clause = '1', points = 10, value = function(p) return math.min(p.x, endless()) end }
