-- expect: load-error *
-- as: file
for i = 1, 30000 do gate('g' .. i) { clause = '1', require = at_least(x, i) } end
