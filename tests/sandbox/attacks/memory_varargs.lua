-- expect: failed script.function_error|script.memory|script.fuel
-- open: passing 100,000 arguments on costs one instruction: only the deadline stops it
local function grow(...) return grow(..., ...) end
return grow(1, 2, 3)
