-- expect: load-error script.fuel
-- as: file
while true do use 'one' end
-- lib: one
return {}
