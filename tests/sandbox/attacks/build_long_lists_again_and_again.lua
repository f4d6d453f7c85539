-- expect: load-error script.fuel|script.deadline
-- as: file
local t = {}
for i = 1, 30000 do t[i] = flag end
for n = 1, 100000 do
  t[1] = at_least(x, n)
  local many = any_of(t)
end
