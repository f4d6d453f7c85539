-- expect: failed script.fuel
-- as: file
-- Two long texts of the file, compared by one instruction.
local a, b = 'x', 'x'
for i = 1, 15 do a = a .. a end
for i = 1, 15 do b = b .. b end
score 'victim' { clause = '1', points = 10, value = function(p) while a == b do end return 1 end }
