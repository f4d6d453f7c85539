-- expect: load-error script.fuel
-- as: file
local i = 0
while true do i = i + 1 local r = percentile_rank(x + i) end
