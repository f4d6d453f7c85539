-- expect: load-error *
-- as: file
gate 'g' { clause = '1', require = at_least(round(x, { interval = 0/0 }), 1) }
