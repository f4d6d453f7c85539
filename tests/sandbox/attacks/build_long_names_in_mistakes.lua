-- expect: load-error *
-- as: file
local long = 'x'
for i = 1, 15 do long = long .. long end
for i = 1, 10000 do local y = param[long .. i] end
