-- expect: failed script.fuel
-- as: file
do local math = { min = function() while true do end end }
score 'victim' { clause = '1', points = 10, value = function(p) return math.min(p.x, 1) end } end
