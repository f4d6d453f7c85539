-- expect: load-error script.cycle
-- as: file
score 's' { clause = '1', points = 1, value = points_if(at_least(total(), 1), 1) }
