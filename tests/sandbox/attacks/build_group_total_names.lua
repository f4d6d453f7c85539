-- expect: load-error *
-- as: file
local i = 0
while true do i = i + 1 local g = group_total('g' .. i) end
