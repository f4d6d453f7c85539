-- expect: load-error script.use_cycle
-- as: file
use 'one'
-- lib: one
return use 'two'
-- lib: two
return use 'one'
