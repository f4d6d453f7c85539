-- expect: load-error *
-- as: file
local c = at_least(at_least, at_most)
