-- expect: load-error script.bad_table
-- as: file
local t = {}
t[t] = 1
score 'victim' { clause = '1', points = 10, value = function(p) return t[t] end }
