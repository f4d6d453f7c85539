-- expect: points 1|failed script.function_error|load-error *
-- as: file
local box = { {} }
score 'victim' { clause = '1', points = 10, value = function(p)
  for _, t in ipairs(box) do t[#t + 1] = p.x end
  return #box[1]
end }
