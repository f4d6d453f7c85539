-- expect: load-error script.syntax
-- as: file
local x = 1
Lua
