-- expect: load-error script.fuel
-- as: file
local function f() while true do end end
f()
