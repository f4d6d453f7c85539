-- expect: failed script.fuel
-- as: file
-- The call stands where math.min was read last, and yet it is not math.min that is called.
local function endless() while true do end end
score 'victim' { clause = '1', points = 10, value = function(p) return (endless or math.min)(p.x, 1) end }
