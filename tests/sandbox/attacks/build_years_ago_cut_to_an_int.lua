-- expect: load-error *
-- as: file
gate 'g' { clause = '1', require = at_least(x:years_ago(4294967296), 1) }
