-- expect: load-error *
-- as: file
-- open: an interval of NaN is accepted
gate 'g' { clause = '1', require = at_least(round(x, { interval = 0/0 }), 1) }
