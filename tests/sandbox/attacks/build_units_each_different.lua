-- expect: load-error *|loads
-- as: file
local q = energy / carbon
for i = 1, 5000 do q = q * (energy / coal) end
