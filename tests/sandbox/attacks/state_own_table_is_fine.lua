-- expect: points 1
-- as: file
score 'victim' { clause = '1', points = 10, value = function(p)
  local t = {}
  t[1] = 1
  return #t
end }
