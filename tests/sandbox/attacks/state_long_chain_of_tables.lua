-- expect: points 1|load-error script.memory
-- as: file
-- Whoever walks it must not recurse.
local t = {}
for i = 1, 20000 do t = { t } end
score 'victim' { clause = '1', points = 10, value = function(p) if t then return 1 end end }
