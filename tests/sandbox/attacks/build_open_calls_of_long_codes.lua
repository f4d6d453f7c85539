-- expect: load-error *
-- as: file
local s = 'x'
for i = 1, 15 do s = s .. s end
while true do local open = bonus(s) end
