-- expect: loads|load-error *
-- as: file
local keep = {}
local n = 0
while n < 480000 do n = n + 1 keep[n % 30000 + 1] = { keep[n % 30000 + 1] } end
gate 'g' { clause = '1', require = at_least(intensity, 0) }
