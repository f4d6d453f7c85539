-- expect: load-error *
-- as: file
param.limit = 5
