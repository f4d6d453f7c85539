-- expect: failed script.fuel|script.memory
local t = {}
while true do t = { t } end
