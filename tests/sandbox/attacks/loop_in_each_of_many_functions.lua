-- expect: loads
-- as: file
for i = 1, 500 do
  score('s' .. i) { clause = '1', points = 1, value = function(p) while true do end end }
end
