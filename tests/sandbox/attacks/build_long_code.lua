-- expect: load-error *|loads
-- as: file
local s = 'x'
for i = 1, 20 do s = s .. s end
score(s) { clause = '1', points = 1, value = points_if(flag, 1) }
