-- expect: load-error *
-- as: file
panel 'p' { clause = '1', points = 1, combine = trimmed_mean { drop = 4294967297, at_least = 9 } }
