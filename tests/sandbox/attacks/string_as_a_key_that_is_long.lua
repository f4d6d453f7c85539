-- expect: failed script.fuel
-- Finding a long key compares it.
local a, b, t = 'x', 'x', {}
for i = 1, 15 do a = a .. a end
for i = 1, 15 do b = b .. b end
t[a] = 1
while t[b] do end
return 1
