-- expect: failed script.fuel
-- The same name made anew each time must not fill any table.
while true do local v = p['fl' .. 'ag'] v = p['su' .. 'm_' .. 'xy' == 'q' and 'x' or 'x'] end
