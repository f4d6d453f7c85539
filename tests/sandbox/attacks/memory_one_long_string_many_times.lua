-- expect: points 1
-- References are no copies: fine.
local s = 'x'
for i = 1, 15 do s = s .. s end
local t = {}
for i = 1, 1000 do t[i] = s end
return 1
