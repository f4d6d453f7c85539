-- expect: load-error *|loads
-- as: file
gate 'g\0h' { clause = '1', require = at_least(x, 1) }
