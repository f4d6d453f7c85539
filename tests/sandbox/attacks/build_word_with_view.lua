-- expect: load-error *
-- as: file
local c = at_least(param, factor)
