-- expect: load-error *
-- as: file
local q = x
while true do q = q + y end
