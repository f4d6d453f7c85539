-- expect: failed *
local s = 1
while true do s = s .. 0 .. 1.5 end
