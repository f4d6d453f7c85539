-- expect: failed script.fuel|script.memory
-- Measured without charging bytes: more than 8 seconds inside the instruction budget.
local s = 'x'
for i = 1, 21 do s = s .. s end
while true do local t = s .. 'y' end
