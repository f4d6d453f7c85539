-- expect: load-error *
-- as: file
result { total = sum(), round = { interval = 0/0 } }
