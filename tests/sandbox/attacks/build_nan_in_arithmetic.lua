-- expect: load-error *
-- as: file
-- open: x + 0/0 is accepted: NaN becomes a constant of the graph
gate 'g' { clause = '1', require = at_least(x + 0/0, 1) }
