-- expect: load-error *|loads
-- as: file
gate 'g' { clause = '1', require = at_least(round(x, { digits = 1000000000 }), 1) }
