-- expect: failed script.function_error|script.memory|script.fuel
local function grow(...) return grow(..., ...) end
return grow(1, 2, 3)
