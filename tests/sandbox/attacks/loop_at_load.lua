-- expect: load-error script.fuel
-- as: file
while true do end
