-- expect: load-error script.cycle
-- as: file
group 'g' { title = 'g', cap = group_total('g') }
score 's' { clause = '1', points = 1, group = 'g', value = points_if(flag, 1) }
