-- expect: load-error *
-- as: file
local n = #x
