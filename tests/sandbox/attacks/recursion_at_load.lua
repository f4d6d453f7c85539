-- expect: load-error script.raised|script.fuel|script.memory
-- as: file
local function f() return 1 + f() end
f()
