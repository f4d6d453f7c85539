-- expect: load-error script.fuel|script.deadline
-- as: file
-- Each piecewise is a node of its own: its knots are outside the Lua state.
local t = {}
for i = 1, 30000 do t[i] = { i, i } end
for n = 1, 1000 do
  t[1] = { -n, 0 }
  local many = piecewise(x, t)
end
