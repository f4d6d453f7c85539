-- expect: failed script.fuel|script.memory
-- open: comparing long texts costs one instruction a megabyte: only the deadline stops it
-- One instruction, a million bytes.
local s = 'x'
for i = 1, 20 do s = s .. s end
local a, b = s .. 'a', s .. 'b'
while true do local c = a < b end
