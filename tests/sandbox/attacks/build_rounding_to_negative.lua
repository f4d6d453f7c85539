-- expect: load-error script.wrong_field
-- as: file
gate 'g' { clause = '1', require = at_least(round(x, { interval = -1 }), 1) }
