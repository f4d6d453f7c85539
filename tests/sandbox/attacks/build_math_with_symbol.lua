-- expect: load-error script.raised
-- as: file
local c = math.max(x, 1)
