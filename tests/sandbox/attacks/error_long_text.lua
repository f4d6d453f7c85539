-- expect: failed script.function_error
local s = 'x'
for i = 1, 15 do s = s .. s end
error(s)
