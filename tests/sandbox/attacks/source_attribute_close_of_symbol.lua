-- expect: load-error script.raised|script.bad_use
-- as: file
local y <close> = x
