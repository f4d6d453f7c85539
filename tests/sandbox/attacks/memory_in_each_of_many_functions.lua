-- expect: loads
-- as: file
for i = 1, 200 do
  score('s' .. i) { clause = '1', points = 1, value = function(p) local t = {} while true do t = { t, t } end end }
end
