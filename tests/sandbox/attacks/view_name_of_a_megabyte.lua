-- expect: failed script.memory|failed script.function_error
local s = 'x'
for i = 1, 20 do s = s .. s end
return p[s]
