-- expect: points 5
-- A step that is no number neither rises nor falls: the loop ends.
local n = 0
for i = 1, 10, 0 / 0 do n = n + 1 if n > 100 then return 9 end end
return 5
