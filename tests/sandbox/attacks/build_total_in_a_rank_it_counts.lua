-- expect: load-error script.cycle
-- as: file
-- The circle goes through all subjects.
score 's' { clause = '1', points = 1, value = min_max(total()) }
