-- expect: failed *|load-error *
-- as: file
local score = score
local function declare(_ENV)
  score 'victim' { clause = '1', points = 10, value = function(p) return math.min(p.x, 1) end }
end
declare({ math = { min = function() while true do end end } })
