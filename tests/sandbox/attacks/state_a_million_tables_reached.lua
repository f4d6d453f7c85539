-- expect: points 1|load-error script.memory|load-error script.fuel
-- as: file
local t = {}
for i = 1, 25000 do t[i] = { i } end
score 'victim' { clause = '1', points = 10, value = function(p) return t[1][1] end }
