-- expect: failed script.function_error|script.fuel|script.memory
-- as: file
-- Every step makes a node of a graph outside the Lua state.
local symbol = x
score 'victim' { clause = '1', points = 10, value = function(p)
  local s = symbol
  while true do s = s + symbol end
end }
