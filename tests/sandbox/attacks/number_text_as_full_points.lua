-- expect: load-error *
-- as: file
score 'victim' { clause = '1', points = '10', value = function(p) return 1 end }
