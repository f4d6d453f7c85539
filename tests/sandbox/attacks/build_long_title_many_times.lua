-- expect: load-error *
-- as: file
local long = '长'
for i = 1, 14 do long = long .. long end
for i = 1, 10000 do score('c' .. i) { clause = '1', points = 1, title = long, value = points_if(flag, 1) } end
