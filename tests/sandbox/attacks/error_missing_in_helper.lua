-- expect: undetermined
local function f() return p.z end return 1 + f()
