-- expect: load-error *
-- as: file
Lua
