-- expect: failed script.fuel
-- as: file
local function endless() while true do end end
score 'victim' { clause = '1', points = 10, value = function(p) return (p.x > 0 and endless or math.min)(p.x, 1) end }
