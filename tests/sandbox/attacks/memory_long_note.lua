-- expect: points 1
local s = 'x'
for i = 1, 15 do s = s .. s end
for i = 1, 30 do note(s) end
return 1
