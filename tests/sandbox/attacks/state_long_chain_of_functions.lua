-- expect: points 1|load-error script.memory
-- as: file
local f = function() return 1 end
for i = 1, 20000 do local g = f; f = function() return g() end end
score 'victim' { clause = '1', points = 10, value = function(p) if f then return 1 end end }
