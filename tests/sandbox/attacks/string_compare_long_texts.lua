-- expect: failed script.fuel|script.memory
-- One instruction, a million bytes.
local s = 'x'
for i = 1, 20 do s = s .. s end
local a, b = s .. 'a', s .. 'b'
while true do local c = a < b end
