-- expect: load-error *
-- as: file
for i = 1, 3000 do gate('g' .. i) { clause = '1', require = at_least(x, i) } end
for i = 1, 3000 do score('s' .. i) { clause = '1', points = 1, when = all_gates(), value = points_if(flag, 1) } end
