-- expect: failed script.memory
local s = 'x'
for i = 1, 22 do s = s .. s end
return 1
