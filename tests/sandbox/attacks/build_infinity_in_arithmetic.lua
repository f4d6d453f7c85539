-- expect: load-error *
-- as: file
-- open: x * math.huge is accepted
gate 'g' { clause = '1', require = at_least(x * math.huge, 1) }
