-- expect: failed script.memory
local s = 'x'
while true do s = s .. s end
