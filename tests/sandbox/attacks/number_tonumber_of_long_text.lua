-- expect: failed script.fuel|script.memory|script.deadline
-- A helper that reads a long text pays for its length.
local s = '1'
for i = 1, 20 do s = s .. s end
while true do local n = tonumber(s) end
