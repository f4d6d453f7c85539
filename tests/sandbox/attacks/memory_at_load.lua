-- expect: load-error script.memory|script.fuel
-- as: file
local s = 'x'
while true do s = s .. s end
