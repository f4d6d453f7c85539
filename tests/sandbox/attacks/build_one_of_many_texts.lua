-- expect: load-error *
-- as: file
local t = {}
for i = 1, 30000 do t[i] = "省级" end
while true do local any = one_of(level, t) end
