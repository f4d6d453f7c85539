-- expect: load-error script.fuel
-- as: file
local a, b = 'x', 'x'
for i = 1, 15 do a = a .. a end
for i = 1, 15 do b = b .. b end
while a == b do end
