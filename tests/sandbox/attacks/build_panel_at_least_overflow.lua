-- expect: load-error script.bad_panel
-- as: file
panel 'p' { clause = '1', points = 1, combine = trimmed_mean { drop = 1, at_least = 4294967297 } }
