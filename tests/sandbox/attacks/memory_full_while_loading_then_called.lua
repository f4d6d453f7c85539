-- expect: points 1|load-error *|failed script.memory|failed script.function_error
-- as: file
-- Nothing is left when the function is called.
local keep = {}
for i = 1, 15000 do keep[i] = { {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {} } end
score 'victim' { clause = '1', points = 10, value = function(p) local t = {} for i = 1, 1000 do t[i] = { i } end return #keep > 1 and 1 end }
