-- expect: points 1
-- A loop up to the last integer ends: it does not wrap around.
local n = 0
for i = 9223372036854775806, 9223372036854775807 do n = n + 1 end
if n == 2 then return 1 end
return 0
