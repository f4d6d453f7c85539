-- expect: load-error *|loads
-- as: file
for year = 1, 1e9 do local v = x:at(year) end
