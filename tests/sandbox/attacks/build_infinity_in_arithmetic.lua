-- expect: load-error *
-- as: file
gate 'g' { clause = '1', require = at_least(x * math.huge, 1) }
