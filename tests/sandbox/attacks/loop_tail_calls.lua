-- expect: failed script.fuel
local function f() return f() end return f()
