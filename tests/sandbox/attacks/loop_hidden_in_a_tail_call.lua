-- expect: failed script.fuel
-- as: file
local endless
endless = function(p) return endless(p) end
score 'victim' { clause = '1', points = 10, value = function(p) return endless(p) end }
