-- expect: loads
-- as: file
local y <const> = 5
