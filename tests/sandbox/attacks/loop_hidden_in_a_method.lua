-- expect: failed script.fuel
-- as: file
local t = { at = function() while true do end end }
score 'victim' { clause = '1', points = 10, value = function(p) p = t return p:at('x', 2025) end }
