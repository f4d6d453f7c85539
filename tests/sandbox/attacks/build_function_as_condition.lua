-- expect: load-error *
-- as: file
gate 'g' { clause = '1', require = function(p) return true end }
