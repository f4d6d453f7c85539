-- expect: failed *
-- as: file
local t = {}
t.f = function(n) return 1 + t.f(n) end
score 'victim' { clause = '1', points = 10, value = function(p) return t.f(1) end }
