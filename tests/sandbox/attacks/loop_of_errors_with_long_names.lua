-- expect: failed script.function_error
local s = "abcdefgh"
for i = 1, 12 do s = s .. s end
return param[s]
