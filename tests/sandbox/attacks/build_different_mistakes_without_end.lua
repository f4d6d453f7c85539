-- expect: load-error *
-- as: file
local i = 0
while true do i = i + 1 local v = _ENV['nosuch' .. i] end
