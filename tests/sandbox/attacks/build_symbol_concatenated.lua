-- expect: load-error script.bad_use
-- as: file
local n = x .. 'a'
