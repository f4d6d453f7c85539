-- expect: load-error *
-- as: file
local i = 0
while true do i = i + 1 score('s' .. i) { clause = '1', points = 1, value = points_if(flag, 1) } end
