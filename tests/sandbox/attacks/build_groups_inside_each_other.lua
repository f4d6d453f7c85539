-- expect: load-error *
-- as: file
for i = 1, 3000 do group('g' .. i) { parent = 'g' .. (i + 1) } end
group 'g3001' { title = 'g' }
score 's' { clause = '1', points = 1, group = 'g1', value = points_if(flag, 1) }
