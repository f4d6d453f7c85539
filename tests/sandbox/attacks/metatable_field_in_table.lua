-- expect: points 1
-- A table with such a field is only a table.
local t = { __index = function() while true do end end, __gc = 1, __close = 1 }
return t.missing == nil and 1 or 0
