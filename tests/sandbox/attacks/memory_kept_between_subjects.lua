-- expect: failed script.memory|script.fuel|script.function_error
-- as: file
-- Fills the state bit by bit, over subjects.
local keep = {}
score 'victim' { clause = '1', points = 10, value = function(p)
  for i = 1, 1e6 do keep[#keep + 1] = { i } end
  return 1
end }
