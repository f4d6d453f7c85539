-- expect: points 1|failed script.function_error|load-error *
-- as: file
local seen = {}
local function get() return seen end
score 'victim' { clause = '1', points = 10, value = function(p)
  get()[#seen + 1] = p.x
  return #seen
end }
