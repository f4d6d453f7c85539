-- expect: load-error *
-- as: file
while true do local g = gate 'x' end
