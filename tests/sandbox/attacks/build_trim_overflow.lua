-- expect: load-error *
-- as: file
-- open: drop = 4294967297 is cut to 1
panel 'p' { clause = '1', points = 1, combine = trimmed_mean { drop = 4294967297, at_least = 9 } }
