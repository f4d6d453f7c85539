-- expect: load-error script.fuel
-- as: file
use 'one'
-- lib: one
while true do end
