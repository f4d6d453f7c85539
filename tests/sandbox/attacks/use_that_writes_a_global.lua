-- expect: load-error script.global_write
-- as: file
use 'one'
-- lib: one
leak = 1
