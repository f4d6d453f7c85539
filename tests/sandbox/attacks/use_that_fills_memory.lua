-- expect: load-error script.memory
-- as: file
use 'one'
-- lib: one
local t = {} for i = 1, 1e9 do t[i] = { i } end
