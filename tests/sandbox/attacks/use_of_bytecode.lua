-- expect: load-error script.syntax
-- as: file
use 'one'
-- lib: one
LuaS
