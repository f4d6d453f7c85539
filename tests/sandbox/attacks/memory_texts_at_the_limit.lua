-- expect: failed script.fuel|failed script.memory
-- The heap is full of small tables, then each text makes the collector walk all of them.
local keep = {}
for i = 1, 16000 do keep[i] = { {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {} } end
local s = 'x'
for i = 1, 15 do s = s .. s end
while true do local t = s .. 'y' end
