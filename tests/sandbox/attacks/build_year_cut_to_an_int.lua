-- expect: load-error *
-- as: file
gate 'g' { clause = '1', require = at_least(x:at(4294969321), 1) }
