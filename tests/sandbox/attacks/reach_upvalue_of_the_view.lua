-- expect: load-error script.unknown_name
local index = p.__index
return index(p, "x")
