-- expect: load-error script.cycle
-- as: file
gate 'g' { clause = '1', require = at_least(total(), 2) }
score 's' { clause = '1', points = 1, when = all_gates(), value = points_if(flag, 1) }
